package import ServiceModel

/// What is wrong with standing crews.
package enum CrewsFinding: DepartmentFinding {
    /// Somebody is twice in one standing crew: as its leader and along, or along twice.
    case twice(technician: String)
    /// Somebody is in another standing crew on the same days.
    case overlap(technician: String, with: String, on: Day)
    /// Somebody of a standing crew has left.
    case ofGone(technician: String)

    package var facts: FindingFacts {
        switch self {
        case .twice: FindingFacts("crew-twice")
        case .overlap: FindingFacts("crew-overlap")
        case .ofGone: FindingFacts("crew-of-gone")
        }
    }

    package func words(_ wording: Wording) -> String {
        let language = wording.language
        return switch self {
        case .twice(let technician):
            language("\(technician) is twice in this crew", "\(technician) występuje w tej ekipie dwa razy")
        case .overlap(let technician, let other, let day):
            language(
                "\(technician) is in the crew \(other) as well, from \(day.iso)",
                "\(technician) jest także w ekipie \(other), od \(day.iso)")
        case .ofGone(let technician):
            language(
                "\(technician) has left; `dyspo crew edit` names somebody else",
                "\(technician) już nie pracuje; zmieni to `dyspo crew edit`")
        }
    }
}
