package import ServiceModel

/// Why an alert is not answered.
package enum AlertsRefusal: DepartmentRefusal {
    /// Somebody was first.
    case decided(by: String, at: Timestamp, AlertAnswer)
    /// Field and desk say the same again.
    case noClash(OrderNumber)

    package var facts: RefusalFacts {
        switch self {
        case .decided: RefusalFacts("decided", field: nil, exitCode: 4)
        case .noClash: RefusalFacts("no-clash", .number)
        }
    }

    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .decided(let by, let at, .seen):
            return language(
                "\(by) has seen this already, at \(wording.time(at)).",
                "\(by) już to obejrzał(a) o \(wording.time(at)).")
        case .decided(let by, let at, let answer):
            return language(
                "\(by) decided this at \(wording.time(at)): \(answer.name(.english)). Nothing left to choose.",
                "\(by) rozstrzygnął(-ęła) to o \(wording.time(at)): \(answer.name(.polish)). Nie ma już czego wybierać."
            )
        case .noClash(let number):
            return language(
                "\(number): field and desk say the same; there is nothing to decide.",
                "\(number): teren i grafik mówią to samo; nie ma czego rozstrzygać.")
        }
    }
}
