package import Geography
package import ServiceModel

extension LegSource {
    /// `estimate`, `szacunek`.
    package func name(_ language: Language) -> String {
        switch self {
        case .estimate: language("estimate", "szacunek")
        case .manual: language("entered", "wpisane")
        case .roadEngine: language("roads", "drogi")
        }
    }
}

extension NoLeg {
    /// Why a road engine has no figures, to stand in brackets.
    package func name(_ language: Language) -> String {
        switch self {
        case .noRoute: language("no route", "brak trasy")
        case .farFromRoads: language("far from roads", "daleko od dróg")
        }
    }
}

extension Summary {
    /// What was said about drives, as one full sentence.
    func travelSentence(_ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .travelFactorSet(let subject, let factor):
            let words = factor.map { "× \($0)" } ?? language("as estimated", "jak w szacunku")
            return language("Drives, \(subject.words(.english)): ", "Dojazdy, \(subject.words(.polish)): ") + words
                + "."
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
        default: return ""
        }
    }
}

extension Summary.TravelSubjectName {
    fileprivate func words(_ language: Language) -> String {
        switch self {
        case .technician(let name), .region(let name): name
        case .hours(let hours): Self.words(hours)
        }
    }

    /// `7:00-9:00` for the hours 7 and 8, `22:00-6:00` for 22 … 29.
    static func words(_ hours: ClosedRange<Int>) -> String {
        let end = hours.upperBound < 24 ? hours.upperBound + 1 : hours.upperBound % 24 + 1
        return "\(hours.lowerBound):00-\(end):00"
    }
}

extension Wording {
    /// `12.4 km`, `12,4 km`; whole kilometres from 100 on.
    package func kilometres(_ metres: Int) -> String {
        if metres >= 99_950 { return "\((metres + 500) / 1000) km" }
        let tenths = (metres + 50) / 100
        return "\(tenths / 10)\(language(".", ","))\(tenths % 10) km"
    }
}
