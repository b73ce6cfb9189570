package import ServiceModel

/// What the screens of tickets ask of the desk.
package enum TicketsAsk: Hashable, Sendable {
    /// Answered by ``TicketsNews/lines(_:)``: tickets that are open or newer than a week.
    case open
    /// Answered by ``TicketsNews/lines(_:)``: every ticket there is.
    case all
    /// Answered by ``TicketsNews/detail(_:)``; a later question replaces an earlier one.
    case one(Ticket.ID)
    /// Answered by ``TicketsNews/outlook(_:_:)``; a later question replaces an earlier one.
    case outlook(Ticket.ID)
}
