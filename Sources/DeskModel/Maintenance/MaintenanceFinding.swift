import ServiceModel

/// What keeps a maintenance plan's work from being done.
package enum MaintenanceFinding: DepartmentFinding {
    /// A maintenance plan whose work only somebody may do who has left.
    case onlyTechnicianGone(technician: String)

    package var facts: FindingFacts {
        switch self {
        case .onlyTechnicianGone: FindingFacts("only-technician-gone")
        }
    }

    package func words(_ wording: Wording) -> String {
        switch self {
        case .onlyTechnicianGone(let technician):
            wording.language(
                "only \(technician) may do it, who has left; `dyspo maintenance edit` names somebody else",
                "może to robić tylko \(technician), kto już nie pracuje; zmieni to `dyspo maintenance edit`")
        }
    }
}
