/// A message's diagram as data.
package enum OutboxLifecycle {
    package static let transitions: [Transition<OutboxState, OutboxAct>] =
        sending + [OutboxState.queued, .refused, .givenUp, .stopped].map { Transition($0, .readdress, .queued) }
        + [OutboxState.refused, .givenUp, .stopped].map { Transition($0, .again, .queued) }
        + [OutboxState.queued, .refused, .givenUp].map { Transition($0, .stop, .stopped, needsReason: true) }
        + [OutboxState.sent, .queued].map { Transition($0, .bounce, .refused, needsReason: true) }
        + [
            Transition(.queued, .withdraw, .stopped, needsReason: true), Transition(.stopped, .resume, .queued),
            // The message itself stays as it is, and another one is made.
            Transition(.sent, .copy, .sent),
        ]

    private static let sending: [Transition<OutboxState, OutboxAct>] = [
        Transition(.queued, .take, .sending),
        // Whoever took it died: it may have gone out.
        Transition(.sending, .take, .sending),
        Transition(.sending, .deliver, .sent),
        Transition(.sending, .refuse, .refused, needsReason: true),
        Transition(.sending, .putOff, .queued, needsReason: true),
        Transition(.sending, .giveUp, .givenUp, needsReason: true),
        Transition(.queued, .giveUp, .givenUp, needsReason: true),
    ]

    /// The arrow for an act in a state, or `nil` when there is none.
    package static func transition(
        _ act: OutboxAct, from state: OutboxState
    ) -> Transition<OutboxState, OutboxAct>? {
        transitions.first { $0.from == state && $0.act == act }
    }

    /// What people can do in a state, in the diagram's order.
    package static func acts(in state: OutboxState) -> [OutboxAct] {
        OutboxAct.allCases.filter { $0.isOfPeople && transition($0, from: state) != nil }
    }
}
