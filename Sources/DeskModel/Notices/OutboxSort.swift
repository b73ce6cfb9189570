import ServiceModel

/// By what the outbox is sorted.
package enum OutboxSort: CaseIterable, Sendable {
    case state, time, customer

    package func sorted(_ lines: [OutboxLine]) -> [OutboxLine] {
        switch self {
        // What needs somebody, what is under way, what waits, what is over; in each the newest first.
        case .state: lines.sorted { ($0.rank, $1.message.madeAt, $1.id) < ($1.rank, $0.message.madeAt, $0.id) }
        case .time: lines.sorted { ($0.message.madeAt, $0.id) > ($1.message.madeAt, $1.id) }
        case .customer: byPolishName(lines.sorted { $0.id > $1.id }) { $0.customer }
        }
    }
}

extension OutboxLine {
    fileprivate var rank: Int {
        switch message.state {
        case .refused, .givenUp: needsSomebody ? 0 : 5
        case .sending: 1
        case .queued: message.triesAgain ? 2 : 3
        case .sent: 4
        case .stopped: 5
        }
    }
}
