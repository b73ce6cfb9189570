package import DeskModel
package import ServiceModel

/// Something the desk can look up.
package enum Question: Hashable, Sendable {
    /// Answered by `Event.view` with these days.
    case days(ClosedRange<Day>)
    /// Answered by `Event.detail`; a later question replaces an earlier one.
    case order(Order.ID)
    /// Answered by `Event.orders`: all orders that are not closed.
    case orders
    /// Answered by `Event.orders`: every order there is.
    case allOrders
    /// Answered by `Event.found`; a later question replaces an earlier one.
    case find(FindRequest)
    /// Answered by `Event.slots`; a later question replaces an earlier one.
    case slots(SlotRequest)
    /// Answered by `Event.catalogue`.
    case catalogue
    /// Answered by `Event.entryBook`.
    case entryBook
    /// Answered by `Event.outlook`; a later question replaces an earlier one.
    case outlook(OutlookRequest)
    /// Answered by `Event.filters`.
    case filters
    /// Answered by `Event.previewed`; a later question replaces an earlier one.
    case preview(PreviewRequest)
    /// Answered by `Event.plans`.
    case plans
    /// Answered by `Event.plan`.
    case plan(PlanPreviewRequest)
    /// Answered by `Event.tickets`: tickets that are open or newer than a week.
    case tickets
    /// Answered by `Event.tickets`: every ticket there is.
    case allTickets
    /// Answered by `Event.ticket`; a later question replaces an earlier one.
    case ticket(Ticket.ID)
    /// Answered by `Event.ticketOutlook`; a later question replaces an earlier one.
    case ticketOutlook(Ticket.ID)
    /// Answered by `Event.devices`: all of them.
    case devices
    /// Answered by `Event.device`; a later question replaces an earlier one.
    case device(Asset.ID)
    /// Answered by `Event.label`.
    case label(Asset.ID)
    /// Answered by `Event.contracts`.
    case contracts
    /// Answered by `Event.contract`, with the figures of that year, or of the running one.
    case contract(Contract.ID, year: Int?)
    /// Answered by `Event.stock`, with what is short on that day.
    case stock(Day)
    /// Answered by `Event.stockAt`.
    case stockPlace(StockPlace.ID)
    /// Answered by `Event.pickList`.
    case pickList(PickListWish)
    /// Answered by `Event.stockHolds`.
    case stockHolds
    /// Answered by `Event.parts`.
    case parts
    /// Answered by `Event.assessed` of that id; a later question replaces an earlier one.
    case assess(OrderDraft, id: Int)
    /// Answered by `Event.time`.
    case time(TimeRequest)
    /// Answered by `Event.timeWeek`: everybody's days of the week that begins then.
    case timeWeek(Day)
    /// Answered by `Event.orderTime`.
    case orderTime(Order.ID)
    /// Answered by `Event.reports`.
    case reports(Order.ID)
    /// Answered by `Event.desks`: how it stands there now, to the second.
    case desks
    /// Answered by `Event.feedSinceLooked`: what others wrote since this person looked last.
    case feedSinceLooked
    /// Answered by `Event.entryDay`: a technician's day that an entry of the journal has changed.
    case entryDay(Int)
    /// Answered by `Event.clashOutlook`; a later question replaces an earlier one.
    case clashOutlook(FieldClash)
    /// Answered by `Event.feed`.
    case feed
    /// Answered by `Event.outbox`.
    case outbox
    /// Answered by `Event.orderMessages`.
    case orderMessages(Order.ID)
}
