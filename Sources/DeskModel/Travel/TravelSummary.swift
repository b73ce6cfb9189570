package import ServiceModel

/// What was said of how long drives take.
package enum TravelSummary: DepartmentSummary {
    /// A factor on drives, or `nil` where it was taken back.
    case travelFactorSet(TravelSubjectName, Double?)
    case parkingSet(minutes: Int)
    case travelCalibrated(factors: Int, trips: Int)
    case legEntered(from: String, to: String, minutes: Int, metres: Int)
    case legRemoved(from: String, to: String)

    package var orders: [OrderNumber] { [] }

    package var isFact: Bool { false }

    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .travelFactorSet(let subject, let factor):
            let words = factor.map { "× \($0)" } ?? language("as estimated", "jak w szacunku")
            return language("Drives, \(subject.words): ", "Dojazdy, \(subject.words): ") + words + "."
        case .parkingSet(let minutes):
            return language("Parking: ", "Parkowanie: ") + wording.minutes(minutes) + "."
        case .travelCalibrated(let factors, let trips):
            return language(
                "Drives calibrated by \(trips) recorded trips: \(factors) factors.",
                "Dojazdy skalibrowane według \(trips) zapisanych przejazdów; współczynników: \(factors).")
        case .legEntered(let from, let to, let minutes, let metres):
            return "\(from) → \(to): \(wording.length(minutes: minutes)), \(wording.kilometres(metres))."
        case .legRemoved(let from, let to):
            return language("Entered drive removed: ", "Usunięto wpisany dojazd: ") + "\(from) → \(to)."
        }
    }
}
