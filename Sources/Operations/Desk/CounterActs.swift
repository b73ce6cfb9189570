import DeskModel
import ServiceModel
import Storage

/// What is never unwritten: behind rows that are put back, departments tell the contrary of what an entry told.
extension CommandScope {
    /// Tells the contrary of what entry `rows` told, by its number; gives what could not be put back, to be told.
    typealias CounterAct = (_ scope: CommandScope, _ rows: Int, _ record: JournalRecord) throws -> [Refusal]

    /// One a department, in the order in which they are asked.
    static var counterActs: [CounterAct] {
        [
            { scope, rows, _ in try scope.recordCounterFacts(of: rows) },
            { scope, rows, record in
                try scope.recordCounterBreaks(of: rows, record)
                return []
            },
            { scope, rows, record in try scope.counterMoves(of: rows, undoing: record) },
            { scope, rows, _ in
                _ = try scope.recordCounterTimes(of: rows)
                return []
            },
            { scope, rows, record in try scope.takeBackOutboxDeeds(of: rows, record) },
        ]
    }

    /// A technician who was told something is told the contrary: facts are never unwritten.
    private func recordCounterFacts(of rows: Int) throws -> [Refusal] {
        for event in try transaction.visitEvents(of: rows).reversed() {
            let counter: VisitAct? =
                switch event.act {
                case .dispatch: .recall
                case .recall: .dispatch
                case .place, .unplace, .accept, .reject, .travel, .arrive, .start, .pause, .resume, .complete, .partial,
                    .needsParts, .noAccess, .abort, .cancel, .miss, .withdraw:
                    nil
                }
            guard let counter else { continue }
            let last = try read.events(of: event.visit).last?.sequence ?? 0
            try transaction.insert(
                VisitEvent(
                    visit: event.visit, sequence: last + 1, act: counter, at: now, recordedAt: now,
                    actor: actor?.name ?? "", technician: event.technician, planned: event.planned))
        }
        return []
    }
}
