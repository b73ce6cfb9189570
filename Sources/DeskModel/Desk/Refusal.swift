import ServiceModel

/// Why a command was not carried out. Nothing was written. Each department refuses for reasons of its own.
package enum Refusal: Error, Hashable, Sendable {
    /// A reason that any command may have.
    case desk(DeskRefusal)
    case intake(IntakeRefusal)
    case planning(PlanningRefusal)
    case execution(ExecutionRefusal)
    case administration(AdministrationRefusal)
    case maintenance(MaintenanceRefusal)
    case tickets(TicketsRefusal)
    case devices(DevicesRefusal)
    case documents(DocumentsRefusal)
    case contracts(ContractsRefusal)
    case crews(CrewsRefusal)
    case stock(StockRefusal)
    case time(TimeRefusal)
    case checklists(ChecklistsRefusal)
    case outages(OutagesRefusal)
    case clock(ClockRefusal)
    case simulation(SimulationRefusal)
    case branches(BranchesRefusal)
    case vantage(VantageRefusal)
    case notices(NoticesRefusal)
    case alerts(AlertsRefusal)

    private var reason: any DepartmentRefusal {
        switch self {
        case .desk(let refusal): refusal
        case .intake(let refusal): refusal
        case .planning(let refusal): refusal
        case .execution(let refusal): refusal
        case .administration(let refusal): refusal
        case .maintenance(let refusal): refusal
        case .tickets(let refusal): refusal
        case .devices(let refusal): refusal
        case .documents(let refusal): refusal
        case .contracts(let refusal): refusal
        case .crews(let refusal): refusal
        case .stock(let refusal): refusal
        case .time(let refusal): refusal
        case .checklists(let refusal): refusal
        case .outages(let refusal): refusal
        case .clock(let refusal): refusal
        case .simulation(let refusal): refusal
        case .branches(let refusal): refusal
        case .vantage(let refusal): refusal
        case .notices(let refusal): refusal
        case .alerts(let refusal): refusal
        }
    }

    /// One or two full sentences: what is wrong, and what is possible instead.
    package func sentence(_ wording: Wording) -> String { reason.sentence(wording) }

    /// How scripts read it.
    package var facts: RefusalFacts { reason.facts }

    package var code: String { facts.code }

    package var exitCode: Int32 { facts.exitCode }
}
