import DeskModel
import ServiceModel
import Storage

extension CommandScope {
    /// Ends work under way here, because whoever does it is off; gives the visit that stands for its rest.
    func breakOff(_ id: Visit.ID, of technician: Technician.ID, _ fate: WorkFate) throws -> Visit.ID? {
        let visit = try visit(id)
        let minutes = visit.minutesLeft(at: minute)
        let act: VisitAct = visit.state == .working || visit.state == .paused ? .partial : .abort
        // The customer reads it as what is left.
        let reason = try company.reportLanguage(read)(
            "the rest; the technician had to break off", "reszta pracy; serwisant musiał ją przerwać")
        _ = try ReportVisit(visit: id, act: act, reason: reason).perform(in: self)
        guard var next = try read.visits(of: visit.order).first(where: { $0.returnOf == id }) else { return nil }
        let old = next
        next.duration = minutes
        if fate == .takenOver { next.excludedTechnicians.append(technician) }
        try transaction.update(next, from: old)
        return next.id
    }

    /// Somebody has to be phoned about a promise that is not kept, or was already: `said` is what was said then.
    func openCall(
        about visit: Visit, _ promise: Promise, phone: String, now start: Timestamp?, _ said: String?
    ) throws {
        let words = try said.map { try text($0, of: .words, limit: PlainText.noteLimit, mayBeEmpty: true, lines: true) }
        try transaction.insert(
            OutageCall(
                id: transaction.newID(), visit: visit.id, order: visit.order, person: promise.toldTo, phone: phone,
                was: promise.window, now: start, openedAt: now, madeAt: words.map { _ in now },
                madeBy: words.map { _ in actor?.name ?? "" } ?? "", said: words ?? ""))
    }
}
