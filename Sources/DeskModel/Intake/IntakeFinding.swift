package import ServiceModel

/// What an order lacks, and how late it is.
package enum IntakeFinding: DepartmentFinding {
    /// A draft that nobody has said how long it takes.
    case noDuration
    /// A draft of which all is known but where it is.
    case waitsForCoordinates(site: String)
    /// It would be late if it began now, and no visit is planned.
    case overdue(Lateness)
    /// It is planned or under way, and late.
    case late(Lateness)

    package var facts: FindingFacts {
        switch self {
        case .noDuration: FindingFacts("no-duration")
        case .waitsForCoordinates: FindingFacts("waits-for-coordinates")
        case .overdue: FindingFacts("overdue")
        case .late: FindingFacts("late", .warning)
        }
    }

    package func words(_ wording: Wording) -> String {
        let language = wording.language
        return switch self {
        case .noDuration: language("nobody said how long it takes", "nie podano czasu trwania")
        case .waitsForCoordinates(let site):
            language("waits for the coordinates of \(site)", "czeka na współrzędne miejsca \(site)")
        case .overdue(let lateness):
            lateness.sentence(wording) + language(", and no visit is planned", ", a wizyty nie zaplanowano")
        case .late(let lateness): lateness.sentence(wording)
        }
    }
}
