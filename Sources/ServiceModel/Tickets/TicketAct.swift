/// What is done to a ticket.
package enum TicketAct: String, CaseIterable, Sendable, Codable {
    /// An order is made of it: the first, or a further one.
    case convert
    case close, reject, duplicate
    case resolveRemotely = "resolve-remotely"
    /// It goes on as a new one that is linked to it.
    case reopen
    case edit
}
