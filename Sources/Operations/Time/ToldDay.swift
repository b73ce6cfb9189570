import ServiceModel
import Storage

/// What is told of one technician's day.
struct ToldDay {
    /// In order of time, with their facts.
    var visits: [(board: BoardVisit, events: [VisitEvent])]
    var stretches: [TimeStretch]

    init(visits: [(BoardVisit, [VisitEvent])], now: Timestamp) {
        self.visits = visits.map { (board: $0.0, events: $0.1) }.sorted { left, right in
            (left.board.visit.placement?.start ?? now, left.board.visit.id)
                < (right.board.visit.placement?.start ?? now, right.board.visit.id)
        }
        stretches = self.visits.flatMap { VisitStretches($0.events, now: now).stretches }
    }
}
