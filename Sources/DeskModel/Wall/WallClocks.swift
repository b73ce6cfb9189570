import ServiceModel

/// The contract's due times of some visits: what was met in time, what was not, and what runs on.
struct WallClocks: Sendable {
    private(set) var running: [WallClock] = []
    private(set) var tallies: [Due.Kind: WallClockTally] = [:]

    /// When an order was sent is not known here: of what was sent it is only known that its response runs no more.
    mutating func add(_ card: VisitCard, at now: Timestamp) {
        for due in card.dues where due.target == .sla || due.kind == .response {
            let isSent = card.state != .open && card.state != .planned
            if due.kind == .response, isSent { continue }
            let left = due.moment.since(now)
            var tally = tallies[due.kind] ?? WallClockTally()
            if let met = Self.met(due, card) {
                if met <= due.moment { tally.kept += 1 } else { tally.broken += 1 }
            } else if left < 0 {
                tally.broken += 1
            } else {
                tally.running += 1
                running.append(WallClock(order: card.short, due: due, left: left))
            }
            tallies[due.kind] = tally
        }
    }

    /// The next first.
    mutating func sort() {
        running.sort { ($0.due.moment, $0.order) < ($1.due.moment, $1.order) }
    }

    /// When it was met; `nil` while it was not.
    private static func met(_ due: Due, _ card: VisitCard) -> Timestamp? {
        switch due.measure {
        case .start: due.kind == .response ? nil : card.times?.arrived
        case .end: card.state == .completed ? card.times?.ended : nil
        }
    }
}
