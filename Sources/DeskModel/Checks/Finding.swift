/// Something about a company's data that somebody should mend.
package struct Finding: Hashable, Sendable {
    package enum Severity: String, Sendable, Codable {
        /// Plans or papers come out wrong.
        case error
        /// Worth a look.
        case warning
    }

    package var what: What
    /// Who or what it is about, by name or number.
    package var subject: String

    package init(_ what: What, _ subject: String) {
        self.what = what
        self.subject = subject
    }

    /// Each department finds its own.
    package enum What: Hashable, Sendable {
        case intake(IntakeFinding)
        case planning(PlanningFinding)
        case dispatching(DispatchingFinding)
        case administration(AdministrationFinding)
        case places(PlacesFinding)
        case maintenance(MaintenanceFinding)
        case devices(DevicesFinding)
        case contracts(ContractsFinding)
        case crews(CrewsFinding)
        case stock(StockFinding)
        case desk(DeskFinding)

        fileprivate var found: any DepartmentFinding {
            switch self {
            case .intake(let finding): finding
            case .planning(let finding): finding
            case .dispatching(let finding): finding
            case .administration(let finding): finding
            case .places(let finding): finding
            case .maintenance(let finding): finding
            case .devices(let finding): finding
            case .contracts(let finding): finding
            case .crews(let finding): finding
            case .stock(let finding): finding
            case .desk(let finding): finding
            }
        }
    }

    /// How JSON names it.
    package var kind: String { what.found.facts.kind }

    package var severity: Severity { what.found.facts.severity }

    /// One full sentence, with the subject in front. It never says why somebody is absent.
    package func sentence(_ wording: Wording) -> String { "\(subject): \(what.found.words(wording))." }
}
