import DeskModel
import ServiceModel
import Storage

extension CorrectTime: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        switch target {
        case .entry(let entry): try correct(entry, in: scope)
        case .visit(let visit, let from, let to):
            try VisitTimeMove(visit: visit, from: from, to: to, correction: self).perform(in: scope)
        }
    }

    private func correct(_ id: TimeEntry.ID, in scope: CommandScope) throws -> Outcome {
        guard let wrong = try scope.read.find(id), !wrong.isWithdrawn, try scope.read.correction(of: id) == nil else {
            throw Refusal.time(.changed)
        }
        let technician = try scope.technician(wrong.technician)
        var entry = wrong
        entry.id = try scope.transaction.newID()
        (entry.corrects, entry.recordedAt, entry.actor) = (wrong.id, scope.now, scope.actor?.name ?? "")
        entry.reason = try scope.reason(reason)
        let was = try scope.told(wrong)
        if isWithdrawn {
            entry.isWithdrawn = true
            try scope.transaction.insert(entry)
            return Outcome(.time(.withdrawn(technician: technician.name, was: was, reason: entry.reason ?? "")))
        }
        entry.kind = kind ?? wrong.kind
        entry.about = entry.kind == .administration ? about ?? wrong.about : nil
        if visit != nil, !entry.kind.needsVisit { throw Refusal.time(.ofNoOrder(entry.kind, entry.about)) }
        entry.visit = entry.kind.needsVisit ? visit ?? wrong.visit : nil
        entry.window = try scope.measured(from: from ?? wrong.window.start, to: to ?? wrong.window.end)
        guard
            (entry.kind, entry.about, entry.visit) != (wrong.kind, wrong.about, wrong.visit)
                || entry.window != wrong.window
        else { throw Refusal.time(.nothingDiffers) }
        try scope.check(entry, of: technician)
        try scope.requireFree(entry.window, of: technician) { $0.source == .entry(wrong.id) }
        try scope.transaction.insert(entry)
        return Outcome(
            .time(
                .corrected(
                    technician: technician.name, was: was, now: try scope.told(entry), reason: entry.reason ?? "")))
    }
}
