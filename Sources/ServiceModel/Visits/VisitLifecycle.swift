/// The visit's diagram as data.
package enum VisitLifecycle {
    package static let transitions: [Transition<VisitState, VisitAct>] =
        planning + handover + field
        + [VisitState.open, .planned, .dispatched, .accepted].map {
            Transition($0, .cancel, .cancelled, needsReason: true)
        }

    private static let planning: [Transition<VisitState, VisitAct>] = [
        Transition(.open, .place, .planned),
        Transition(.planned, .place, .planned),
        Transition(.planned, .unplace, .open),
        Transition(.planned, .dispatch, .dispatched),
    ]

    private static let handover: [Transition<VisitState, VisitAct>] = [
        Transition(.dispatched, .accept, .accepted),
        Transition(.dispatched, .reject, .open, needsReason: true),
        Transition(.dispatched, .recall, .planned),
        Transition(.accepted, .recall, .planned),
        Transition(.accepted, .travel, .enRoute),
        Transition(.planned, .miss, .missed),
        Transition(.dispatched, .miss, .missed),
        Transition(.accepted, .miss, .missed),
    ]

    private static let field: [Transition<VisitState, VisitAct>] =
        [
            Transition(.enRoute, .arrive, .onSite),
            Transition(.onSite, .start, .working),
            Transition(.onSite, .noAccess, .noAccess, needsReason: true),
            Transition(.working, .pause, .paused, needsReason: true),
            Transition(.paused, .resume, .working),
            Transition(.working, .complete, .completed),
            Transition(.working, .partial, .partial, needsReason: true),
            Transition(.working, .needsParts, .needsParts, needsReason: true),
        ]
        + [VisitState.enRoute, .onSite, .working, .paused].map {
            Transition($0, .abort, .aborted, needsReason: true)
        }

    private static let arrows: [VisitState: [VisitAct: Transition<VisitState, VisitAct>]] =
        Dictionary(grouping: transitions, by: \.from).mapValues { arrows in
            Dictionary(uniqueKeysWithValues: arrows.map { ($0.act, $0) })
        }

    /// The arrow for an act in a state, or `nil` when there is none.
    package static func transition(_ act: VisitAct, from state: VisitState) -> Transition<VisitState, VisitAct>? {
        arrows[state]?[act]
    }

    /// What can be done in a state, in the diagram's order.
    package static func acts(in state: VisitState) -> [VisitAct] {
        transitions.filter { $0.from == state }.map(\.act)
    }
}
