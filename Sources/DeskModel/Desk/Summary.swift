package import ServiceModel

/// What an entry of the journal says, as data: each department says its own, and the desk joins them.
package enum Summary: Hashable, Sendable {
    case intake(IntakeSummary)
    case planning(PlanningSummary)
    case dispatching(DispatchingSummary)
    case execution(ExecutionSummary)
    case administration(AdministrationSummary)
    case places(PlacesSummary)
    case travel(TravelSummary)
    case maintenance(MaintenanceSummary)
    case tickets(TicketsSummary)
    case devices(DevicesSummary)
    case documents(DocumentsSummary)
    case contracts(ContractsSummary)
    case crews(CrewsSummary)
    case stock(StockSummary)
    case time(TimeSummary)
    case checklists(ChecklistsSummary)
    case outages(OutagesSummary)
    case notices(NoticesSummary)
    case alerts(AlertsSummary)
    case branches(BranchesSummary)
    /// What holds other summaries.
    indirect case desk(DeskSummary)

    private var said: any DepartmentSummary {
        switch self {
        case .intake(let summary): summary
        case .planning(let summary): summary
        case .dispatching(let summary): summary
        case .execution(let summary): summary
        case .administration(let summary): summary
        case .places(let summary): summary
        case .travel(let summary): summary
        case .maintenance(let summary): summary
        case .tickets(let summary): summary
        case .devices(let summary): summary
        case .documents(let summary): summary
        case .desk(let summary): summary
        case .contracts(let summary): summary
        case .crews(let summary): summary
        case .stock(let summary): summary
        case .time(let summary): summary
        case .checklists(let summary): summary
        case .outages(let summary): summary
        case .notices(let summary): summary
        case .alerts(let summary): summary
        case .branches(let summary): summary
        }
    }

    /// One full sentence with its full stop.
    package func sentence(_ wording: Wording) -> String { said.sentence(wording) }

    /// The orders that it names, in its own order; none for what concerns no single order.
    package var orders: [OrderNumber] { said.orders }

    /// Something that happened in the field: told, never taken back.
    package var isFact: Bool { said.isFact }
}
