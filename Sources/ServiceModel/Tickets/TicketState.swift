/// Where a ticket stands, as everybody sees it. It is never written by hand: it follows from the ticket's stage and from its
/// orders (`TicketLifecycle.state`).
package enum TicketState: String, CaseIterable, Sendable, Codable {
    /// Nobody works for it.
    case new
    /// It has an order that is not over.
    case qualified
    /// All its orders are done: it asks to be closed.
    case resolved
    case closed, rejected, duplicate
    case resolvedRemotely = "resolved-remotely"

    /// Somebody still has to do something about it.
    package var isOpen: Bool {
        switch self {
        case .new, .qualified, .resolved: true
        case .closed, .rejected, .duplicate, .resolvedRemotely: false
        }
    }
}
