package import ServiceModel

/// What was promised or sent, and is not kept.
package enum DispatchingFinding: DepartmentFinding {
    /// It is planned to begin outside what was promised to somebody.
    case promiseMissed(to: String, TimeWindow, start: Timestamp)
    /// What was promised to somebody is over, and nobody has begun.
    case promisePast(to: String, TimeWindow)
    /// Its time to begin is over, and nobody has set off.
    case notBegun(technician: String, start: Timestamp)

    package var facts: FindingFacts {
        switch self {
        case .promiseMissed: FindingFacts("promise-missed")
        case .promisePast: FindingFacts("promise-past")
        case .notBegun: FindingFacts("not-begun")
        }
    }

    package func words(_ wording: Wording) -> String {
        let language = wording.language
        return switch self {
        case .promiseMissed(let person, let window, let start):
            language(
                "planned for \(wording.moment(start)), though \(wording.window(window)) was promised to \(person)",
                "zaplanowane na \(wording.moment(start)), a obiecano (\(person)) \(wording.window(window))")
        case .promisePast(let person, let window):
            language(
                "\(wording.window(window)) was promised to \(person) and is over",
                "obiecano (\(person)) \(wording.window(window)), a termin minął")
        case .notBegun(let technician, let start):
            language(
                "\(technician) should have begun \(wording.moment(start)), and nobody has set off",
                "\(technician): początek miał być \(wording.moment(start)), a nikt nie wyruszył")
        }
    }
}
