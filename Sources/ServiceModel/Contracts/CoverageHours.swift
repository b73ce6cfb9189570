/// A week of hours that repeats, and the days that differ from it.
package struct CoverageHours: Hashable, Sendable, Codable {
    /// Seven, Monday first.
    private var week: [[CoverWindow]]
    package var holidays: HolidayCover
    /// They beat holidays and week. In order of time, each day once.
    package private(set) var days: [DayCover]

    /// Of two entries of one day the last is kept; a weekday that is not named has no hours.
    package init(week: [Weekday: [CoverWindow]], holidays: HolidayCover = .closed, days: [DayCover] = []) {
        self.week = Weekday.allCases.map { week[$0] ?? [] }
        self.holidays = holidays
        self.days = Dictionary(days.map { ($0.day, $0) }) { $1 }.values.sorted { $0.day < $1.day }
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let week = try container.decode([[CoverWindow]].self, forKey: .week)
        guard week.count == 7 else {
            throw DecodingError.dataCorruptedError(
                forKey: .week, in: container, debugDescription: "a week of \(week.count) days")
        }
        self.init(
            week: Dictionary(uniqueKeysWithValues: zip(Weekday.allCases, week)),
            holidays: try container.decode(HolidayCover.self, forKey: .holidays),
            days: try container.decode([DayCover].self, forKey: .days))
    }

    package subscript(weekday: Weekday) -> [CoverWindow] {
        get { week[weekday.rawValue - 1] }
        set { week[weekday.rawValue - 1] = newValue }
    }

    /// The hours that begin on a day.
    package func windows(on day: Day) -> [CoverWindow] {
        if let own = days.first(where: { $0.day == day }) { return own.hours }
        let ofWeek = self[day.weekday]
        switch holidays {
        case .normal: return ofWeek
        case .closed: return PublicHoliday.on(day) == nil ? ofWeek : []
        case .hours(let hours): return PublicHoliday.on(day) == nil ? ofWeek : hours
        }
    }
}
