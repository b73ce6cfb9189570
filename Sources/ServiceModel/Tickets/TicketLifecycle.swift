/// The ticket's diagram as data.
package enum TicketLifecycle {
    /// The arrows that people draw. Those between new, qualified and resolved are drawn by its orders.
    package static let transitions: [Transition<TicketStage, TicketAct>] = [
        Transition(.open, .convert, .open),
        Transition(.open, .edit, .open),
        Transition(.open, .close, .closed),
        Transition(.open, .reject, .rejected, needsReason: true),
        Transition(.open, .duplicate, .duplicate),
        Transition(.open, .resolveRemotely, .remote, needsReason: true),
        // It stays as it is; another one goes on.
        Transition(.closed, .reopen, .closed),
        Transition(.rejected, .reopen, .rejected),
        Transition(.duplicate, .reopen, .duplicate),
        Transition(.remote, .reopen, .remote),
    ]

    /// In which states an act is possible. What has an order that is not over can be neither closed nor put away otherwise;
    /// what was done by orders is closed, not rejected.
    package static func allows(_ act: TicketAct, in state: TicketState) -> Bool {
        switch act {
        case .convert, .edit: state.isOpen
        case .close: state == .resolved
        case .reject, .duplicate, .resolveRemotely: state == .new
        case .reopen: !state.isOpen
        }
    }

    /// The stage an act leads to, or `nil` when no arrow leaves this stage for it.
    package static func stage(after act: TicketAct, from stage: TicketStage) -> TicketStage? {
        transitions.first { $0.from == stage && $0.act == act }?.to
    }

    /// Whether an act must say why.
    package static func needsReason(_ act: TicketAct) -> Bool {
        transitions.contains { $0.act == act && $0.needsReason }
    }

    /// The ticket's state as a function of its stage and of the states of its orders, in any order. Orders that were
    /// cancelled do not count: a ticket with no others is new again.
    package static func state(stage: TicketStage, orders: [OrderState]) -> TicketState {
        switch stage {
        case .closed: return .closed
        case .rejected: return .rejected
        case .duplicate: return .duplicate
        case .remote: return .resolvedRemotely
        case .open: break
        }
        let standing = orders.filter { $0 != .cancelled }
        if standing.isEmpty { return .new }
        return standing.allSatisfy(\.isOver) ? .resolved : .qualified
    }
}
