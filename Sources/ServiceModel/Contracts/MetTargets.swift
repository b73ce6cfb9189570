/// When an order's targets were met; `nil` for one that was not, so far.
package struct MetTargets: Hashable, Sendable {
    /// Somebody was sent who was not called back and did not refuse.
    package var response: Timestamp?
    /// Somebody was there.
    package var arrival: Timestamp?
    /// The last of its visits was completed.
    package var fix: Timestamp?

    package init(response: Timestamp? = nil, arrival: Timestamp? = nil, fix: Timestamp? = nil) {
        self.response = response
        self.arrival = arrival
        self.fix = fix
    }

    /// From an order's visits and all their facts, in the order in which they were written down.
    package init(_ visits: [(state: VisitState, events: [VisitEvent])]) {
        for (_, events) in visits {
            let facts = events.effective
            take(.response, Self.sent(facts))
            take(.arrival, facts.filter { $0.act == .arrive || $0.act == .start }.map(\.at).min())
        }
        let done = visits.filter { $0.state != .cancelled && $0.state != .missed }
        guard !done.isEmpty, visits.allSatisfy(\.state.isClosed), done.last?.state == .completed else { return }
        fix = done.compactMap { $0.events.effective.last { $0.act == .complete }?.at }.max()
    }

    package subscript(target: ServiceTarget) -> Timestamp? {
        switch target {
        case .response: response
        case .arrival: arrival
        case .fix: fix
        }
    }

    private mutating func take(_ target: ServiceTarget, _ moment: Timestamp?) {
        guard let moment else { return }
        switch target {
        case .response: response = min(response ?? moment, moment)
        case .arrival: arrival = min(arrival ?? moment, moment)
        case .fix: fix = moment
        }
    }

    /// When a visit was sent; whoever is on the way was sent, whatever the desk wrote down.
    private static func sent(_ facts: [VisitEvent]) -> Timestamp? {
        var sent: Timestamp?
        for event in facts {
            switch event.act {
            case .dispatch: sent = sent ?? event.at
            case .recall, .reject: sent = nil
            case .accept, .travel, .arrive, .start: return min(sent ?? event.at, event.at)
            case .place, .unplace, .pause, .resume, .complete, .partial, .needsParts, .noAccess, .abort, .cancel, .miss,
                .withdraw:
                break
            }
        }
        return sent
    }
}
