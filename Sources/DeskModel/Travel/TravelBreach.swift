package import ServiceModel

/// A way that is too long, or that is none.
package enum TravelBreach: DepartmentBreach {
    case legTooLong(minutes: Int, limit: Int)
    case travelTooLong(minutes: Int, limit: Int)
    /// The drive from home to the first stop, or home from the last one.
    case tooFarFromHome(minutes: Int, limit: Int)
    case wayTooLong(kilometres: Int, limit: Int)
    /// No way leads there.
    case unreachable

    package var rule: String { "travel-limit" }

    package var fault: String { rule }

    package var concern: BreachConcern {
        switch self {
        case .unreachable: .person
        case .legTooLong, .travelTooLong, .tooFarFromHome, .wayTooLong: .dayOrWay
        }
    }

    package func word(in language: Language) -> String { language("far", "daleko") }

    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        return switch self {
        case .legTooLong(let minutes, let limit):
            language("a drive of \(minutes) min, \(limit) at most", "dojazd \(minutes) min, najwyżej \(limit)")
        case .travelTooLong(let minutes, let limit):
            language("\(minutes) min of driving, \(limit) at most", "\(minutes) min jazdy, najwyżej \(limit)")
        case .tooFarFromHome(let minutes, let limit):
            language("\(minutes) min from home, \(limit) at most", "\(minutes) min od domu, najwyżej \(limit)")
        case .wayTooLong(let kilometres, let limit):
            language("\(kilometres) km of driving, \(limit) at most", "\(kilometres) km jazdy, najwyżej \(limit)")
        case .unreachable: language("no road leads there", "nie prowadzi tam żadna droga")
        }
    }
}
