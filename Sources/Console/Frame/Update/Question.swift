package import DeskModel
package import ServiceModel

/// Something the desk can look up: what several screens ask, and for each department what its own screens do.
package enum Question: Hashable, Sendable {
    /// Answered by `Event.view` with these days.
    case days(ClosedRange<Day>)
    /// Answered by `Event.found`; a later question replaces an earlier one.
    case find(FindRequest)
    /// Answered by `Event.slots`; a later question replaces an earlier one.
    case slots(SlotRequest)
    /// Answered by `Event.catalogue`.
    case catalogue
    /// Answered by `Event.filters`.
    case filters
    /// Answered by `Event.previewed`; a later question replaces an earlier one.
    case preview(PreviewRequest)
    /// Answered by `Event.assessed` of that id; a later question replaces an earlier one.
    case assess(OrderDraft, id: Int)
    /// Answered by `Event.desks`: how it stands there now, to the second.
    case desks
    /// Answered by `Event.feedSinceLooked`: what others wrote since this person looked last.
    case feedSinceLooked
    /// Answered by `Event.entryDay`: a technician's day that an entry of the journal has changed.
    case entryDay(Int)

    // MARK: Departments, each answered by the event of its name

    case orders(OrdersAsk)
    case entry(EntryAsk)
    case tickets(TicketsAsk)
    case devices(DevicesAsk)
    case contracts(ContractsAsk)
    case maintenance(MaintenanceAsk)
    case stock(StockAsk)
    case time(TimeAsk)
    case notices(NoticesAsk)
    case reports(ReportsAsk)
    case alerts(AlertsAsk)
    case wall(WallAsk)
}
