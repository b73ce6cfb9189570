package import DeskModel
package import ServiceModel

/// What the screens of tickets are told.
package enum TicketsNews: Sendable {
    /// Every ticket that is open or newer than a week, or every one there is.
    case lines([TicketLine])
    case detail(TicketDetail)
    /// Who would pay for a ticket and who could go first; `nil` where that is no question or cannot be said.
    case outlook(Ticket.ID, EntryOutlook?)
}
