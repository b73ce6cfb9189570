/// UNTIL of a rule. All of them include what they name.
package enum RecurrenceEnd: Hashable, Sendable {
    /// The whole local day.
    case day(Day)
    /// A time on the wall clock.
    case local(Day, TimeOfDay)
    /// With `Z`: a moment.
    case moment(Timestamp)

    /// Reads `20261231`, `20261231T080000`, `20261231T070000Z`, and their ISO 8601 twins; `nil` for anything else.
    package init?(_ text: some StringProtocol) {
        let isUTC = text.hasSuffix("Z")
        guard let wall = WallTime(isUTC ? String(text.dropLast()) : String(text)) else { return nil }
        switch (wall.time, isUTC) {
        case (nil, true): return nil
        case (nil, false): self = .day(wall.day)
        case (let time?, false): self = .local(wall.day, time)
        case (let time?, true):
            self = .moment(Timestamp(seconds: Int64(wall.day.number) * 86_400 + Int64(time.minutes) * 60))
        }
    }

    /// The last day on which it lets anything be.
    func last(in calendar: CompanyCalendar) -> Day {
        switch self {
        case .day(let day), .local(let day, _): day
        case .moment(let moment): calendar.day(of: moment)
        }
    }

    /// Whether a time on the wall, or a day, still lies before the end or at it.
    func includes(_ day: Day, _ time: TimeOfDay?, in calendar: CompanyCalendar) -> Bool {
        switch self {
        case .day(let last): day <= last
        case .local(let last, let end): time.map { (day, $0) <= (last, end) } ?? (day <= last)
        case .moment(let moment):
            time.map { calendar.kept(day, $0) <= moment } ?? (day <= calendar.day(of: moment))
        }
    }
}

extension RecurrenceEnd: CustomStringConvertible {
    /// In the basic form, as a rule is written.
    package var description: String {
        switch self {
        case .day(let day): WallTime(day).basic
        case .local(let day, let time): WallTime(day, time).basic
        case .moment(let moment):
            CompanyCalendar.utc.wall(of: moment).basic + "Z"
        }
    }
}
