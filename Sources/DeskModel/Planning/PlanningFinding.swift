package import ServiceModel

/// What is wrong with visits where they stand.
package enum PlanningFinding: DepartmentFinding {
    case plannedWhileAbsent(technician: String, Day)
    case doubleBooking(technician: String, Day, with: OrderNumber)
    /// What a visit stands on was changed under it; with `isOverridden` somebody has put it against a rule.
    case ruleBroken(technician: String, Day, Breach, isOverridden: Bool)
    case overrideStanding(reason: String)

    package var facts: FindingFacts {
        switch self {
        case .plannedWhileAbsent: FindingFacts("planned-while-absent")
        case .doubleBooking: FindingFacts("double-booking")
        case .ruleBroken(_, _, let breach, let isOverridden):
            FindingFacts(
                "broken-" + breach.rule,
                isOverridden && breach != .administration(.inactive) ? .warning : .error)
        case .overrideStanding: FindingFacts("override-standing", .warning)
        }
    }

    package func words(_ wording: Wording) -> String {
        let language = wording.language
        return switch self {
        case .plannedWhileAbsent(let technician, let day):
            language(
                "planned with \(technician) on \(wording.date(day)), who is off then",
                "zaplanowane: \(technician), \(wording.date(day)), a jest wtedy nieobecny")
        case .doubleBooking(let technician, let day, let other):
            language(
                "\(technician) is at \(other) at the same time, \(wording.date(day))",
                "\(technician) ma w tym samym czasie \(other), \(wording.date(day))")
        case .ruleBroken(let technician, let day, let breach, _):
            "\(technician), \(wording.date(day)): \(breach.sentence(wording))"
        case .overrideStanding(let reason):
            language("planned against a rule: \(reason)", "zaplanowane wbrew regule: \(reason)")
        }
    }
}
