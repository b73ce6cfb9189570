import DeskModel
import ServiceModel
import Storage

extension AddTime: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        let person = try scope.technician(technician)
        if visit != nil, !kind.needsVisit { throw Refusal.time(.ofNoOrder(kind, about)) }
        let entry = TimeEntry(
            id: try scope.transaction.newID(), technician: technician, kind: kind,
            about: kind == .administration ? about : nil, visit: kind.needsVisit ? visit : nil,
            window: try scope.measured(from: from, to: to),
            note: try scope.text(note, of: .note, limit: PlainText.noteLimit, mayBeEmpty: true, lines: true),
            recordedAt: scope.now, actor: scope.actor?.name ?? "")
        try scope.check(entry, of: person)
        try scope.requireFree(entry.window, of: person) { _ in false }
        try scope.transaction.insert(entry)
        return Outcome(.time(.added(technician: person.name, try scope.told(entry))))
    }
}
