package import ServiceModel

/// Why a plan left a visit without a place. Each is what a check of every technician-day of the plan has found; what no
/// check has found is `notExamined`.
package enum UnplannedReason: Hashable, Sendable {
    /// Every technician-day is forbidden: the rule that stops the most of them, with its figures at the nearest.
    case rule(Breach)
    /// Nobody whom the plan is about has a shift on its days.
    case nobodyWorks(PlanPeople)
    /// It keeps every rule there, and costs more minutes of travel than leaving it out does under the policy.
    case notWorth(CellKey, start: Timestamp, cost: Int, worth: Int)
    /// It keeps every rule there and is worth it: the search ended before it came to it.
    case fits(CellKey, start: Timestamp)
    /// The customer was promised, or wishes for, a time after the plan's last day.
    case later(LaterTime, TimeWindow)
    /// Nobody knows where the site lies.
    case noCoordinates
    /// Its technician-days were not all looked at: the time was up.
    case notExamined

    /// What lies after the plan's last day.
    package enum LaterTime: String, Hashable, Sendable { case promise, wish }

    /// The rule's or the reason's name, for scripts and for counting.
    package var code: String {
        switch self {
        case .rule(let breach): breach.rule
        case .nobodyWorks: "nobody-works"
        case .notWorth: "not-worth"
        case .fits: "search-ended"
        case .later(let time, _): "later-\(time.rawValue)"
        case .noCoordinates: "no-coordinates"
        case .notExamined: "not-examined"
        }
    }
}

extension UnplannedReason {
    /// A clause without a full stop.
    package func sentence(_ wording: Wording, name: (Technician.ID) -> String) -> String {
        let language = wording.language
        func place(_ cell: CellKey, _ start: Timestamp) -> String {
            "\(name(cell.technician)), \(wording.moment(start, ofShift: cell.day))"
        }
        switch self {
        case .rule(let breach): return breach.sentence(wording)
        case .nobodyWorks(let people): return people.noShiftSentence(language)
        case .notWorth(let cell, let start, let cost, let worth):
            return language(
                "it fits (\(place(cell, start))), but costs \(cost) min of travel and is worth \(worth)",
                "pasuje (\(place(cell, start))), ale kosztuje \(cost) min jazdy, a warte jest \(worth)")
        case .fits(let cell, let start):
            return language(
                "it fits (\(place(cell, start))); the search ended before it was placed",
                "pasuje (\(place(cell, start))); liczenie skończyło się, zanim dostało miejsce")
        case .later(.promise, let window):
            return language(
                "promised for \(wording.window(window)), after the plan's last day",
                "obiecano \(wording.window(window)), po ostatnim dniu planu")
        case .later(.wish, let window):
            return language(
                "wished for \(wording.window(window)), after the plan's last day",
                "życzenie: \(wording.window(window)), po ostatnim dniu planu")
        case .noCoordinates:
            return language("nobody knows where the site lies", "nie wiadomo, gdzie jest to miejsce")
        case .notExamined:
            return language(
                "why is not known: the time was up before every day was looked at",
                "nie wiadomo dlaczego: czas minął, zanim sprawdzono wszystkie dni")
        }
    }
}
