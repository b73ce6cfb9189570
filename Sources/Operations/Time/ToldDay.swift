import ServiceModel
import Storage

/// What is told of one technician's day.
struct ToldDay {
    /// In order of time, with their facts.
    var visits: [(board: BoardVisit, events: [VisitEvent])]
    var stretches: [TimeStretch]

    /// Each visit with its facts, and what of them belongs to the day.
    init(visits: [(board: BoardVisit, events: [VisitEvent], stretches: [TimeStretch])], now: Timestamp) {
        let inTurn = visits.sorted { left, right in
            (left.board.visit.placement?.start ?? now, left.board.visit.id)
                < (right.board.visit.placement?.start ?? now, right.board.visit.id)
        }
        self.visits = inTurn.map { ($0.board, $0.events) }
        stretches = inTurn.flatMap(\.stretches)
    }
}
