package import ServiceModel

/// What is said of a technician's day. Each word has this one meaning wherever it stands; *free* is free time and nothing
/// else.
package enum DayWord: CaseIterable, Sendable {
    /// An absence takes the day; why is nobody's business.
    case absent
    /// The week's pattern has no shift on that day.
    case noShift
    /// Somebody who does not work here any more.
    case left

    /// Which of them a day without a shift is.
    package init(isAbsent: Bool, hasLeft: Bool = false) { self = hasLeft ? .left : isAbsent ? .absent : .noShift }

    package func name(_ language: Language) -> String {
        switch self {
        case .absent: language("off", "nieobecny")
        case .noShift: language("no shift", "bez zmiany")
        case .left: language("not active", "nie pracuje")
        }
    }

    /// At most seven columns, for cells.
    package func short(_ language: Language) -> String {
        switch self {
        case .absent: language("off", "nieob.")
        case .noShift: language("no sh.", "bez zm.")
        case .left: language("left", "odsz.")
        }
    }
}
