/// The order's diagram as data.
package enum OrderLifecycle {
    /// The arrows that people draw. Those between ready, planned, dispatched, in-progress and done are drawn by visits.
    package static let transitions: [Transition<OrderStage, OrderAct>] = [
        Transition(.draft, .qualify, .active),
        Transition(.draft, .cancel, .cancelled, needsReason: true),
        Transition(.active, .hold, .active, needsReason: true),
        Transition(.active, .release, .active),
        Transition(.active, .cancel, .cancelled, needsReason: true),
        Transition(.active, .beginSettlement, .inSettlement),
        Transition(.inSettlement, .returnToDone, .active),
        Transition(.inSettlement, .settle, .settled),
        Transition(.settled, .invoice, .invoiced),
        Transition(.settled, .closeUnbilled, .closed),
        Transition(.invoiced, .close, .closed),
    ]

    /// In which states of the whole order an act is possible.
    package static func allows(_ act: OrderAct, in state: OrderState) -> Bool {
        switch act {
        case .qualify: state == .draft
        case .hold: [.ready, .planned, .dispatched, .inProgress].contains(state)
        case .release: state == .onHold
        case .cancel: [.draft, .ready, .planned, .dispatched, .onHold, .inProgress].contains(state)
        case .beginSettlement: state == .done
        case .returnToDone, .settle: state == .inSettlement
        case .invoice, .closeUnbilled: state == .settled
        case .close: state == .invoiced
        }
    }

    /// The stage an act leads to, or `nil` when no arrow leaves this stage for it.
    package static func stage(after act: OrderAct, from stage: OrderStage) -> OrderStage? {
        transitions.first { $0.from == stage && $0.act == act }?.to
    }

    /// An order in progress can be cancelled only when no visit is under way and the last one that was begun was
    /// aborted.
    package static func mayCancel(visits: [VisitState]) -> Bool {
        guard !visits.contains(where: \.isUnderWay) else { return false }
        return !visits.contains { $0.isFieldResult && $0 != .aborted && $0 != .noAccess }
    }

    /// The order's state as a function of stage, hold and the states of its visits, in any order.
    /// Among visits before the field the furthest decides; a begun visit keeps the order in progress until every visit
    /// is closed.
    package static func state(stage: OrderStage, isOnHold: Bool, visits: [VisitState]) -> OrderState {
        switch stage {
        case .draft: return .draft
        case .inSettlement: return .inSettlement
        case .settled: return .settled
        case .invoiced: return .invoiced
        case .closed: return .closed
        case .cancelled: return .cancelled
        case .active: break
        }
        if isOnHold { return .onHold }
        let begun = visits.contains { $0.isUnderWay || $0.isFieldResult }
        if begun {
            return visits.allSatisfy(\.isClosed) ? .done : .inProgress
        }
        if visits.contains(where: { $0 == .dispatched || $0 == .accepted }) { return .dispatched }
        return visits.contains(.planned) ? .planned : .ready
    }
}
