package import ServiceModel

/// Years that somebody can mean: what lies beyond them is a slip, and far beyond them no store can read it again.
extension TimeWords {
    package static let years = 1900...2199

    /// The day, unless it lies beyond the years; `text` is what was typed.
    package static func checked(_ day: Day, _ text: String) throws(InputFault) -> Day {
        guard years.contains(day.year) else { throw .beyondTheYears(text, allowed: years) }
        return day
    }
}

extension TimeMeaning {
    /// The days at its edges.
    func days(_ calendar: CompanyCalendar) -> [Day] {
        switch self {
        case .moment(let moment), .until(let moment): [calendar.day(of: moment)]
        case .days(let days): [days.lowerBound, days.upperBound]
        case .fromDay(let day), .untilDay(let day): [day]
        case .between(let window): [calendar.day(of: window.start), calendar.day(of: window.end)]
        case .hours(let day, _): [day].compactMap { $0 }
        }
    }
}
