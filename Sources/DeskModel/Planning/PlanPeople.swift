import ServiceModel

/// Whose days a plan is about.
package enum PlanPeople: Hashable, Sendable {
    case everybody
    /// Those whose main region it is.
    case region(String)
    case technician(String)
}

extension PlanPeople {
    func noShiftSentence(_ language: Language) -> String {
        switch self {
        case .everybody: language("nobody works on the plan's days", "w dniach planu nikt nie pracuje")
        case .region(let region):
            language(
                "nobody of region \(region) works on the plan's days",
                "w dniach planu nikt z rejonu \(region) nie pracuje")
        case .technician(let name):
            language("\(name) does not work on the plan's days", "\(name) nie pracuje w dniach planu")
        }
    }
}
