/// Working hours of one shift, on the wall clock of the day on which it starts.
public struct ShiftHours: Hashable, Sendable, Codable {
    public var start: TimeOfDay
    /// Past 24:00 when the shift ends on the next day.
    public var end: TimeOfDay
    public var lunch: Break?
    /// Minutes that may be worked beyond the end.
    public var overtime: Int

    /// `nil` when it ends before it begins, lasts longer than 24 hours, or its lunch does not fit.
    public init?(start: TimeOfDay, end: TimeOfDay, lunch: Break? = nil, overtime: Int = 0) {
        guard start < end, end.minutes - start.minutes <= 1440, (0...720).contains(overtime) else { return nil }
        if let lunch, lunch.earliest < start || lunch.latest.minutes + lunch.minutes > end.minutes { return nil }
        self.start = start
        self.end = end
        self.lunch = lunch
        self.overtime = overtime
    }
}

extension ShiftHours {
    /// Throws for hours that `init` would not make.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        let hours = try ShiftHours(
            start: values.decode(TimeOfDay.self, forKey: .start), end: values.decode(TimeOfDay.self, forKey: .end),
            lunch: values.decodeIfPresent(Break.self, forKey: .lunch),
            overtime: values.decode(Int.self, forKey: .overtime))
        guard let hours else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "no hours of a shift"))
        }
        self = hours
    }
}

extension ShiftHours {
    /// What a time on the wall means in a shift that starts at `start` and ends at `end`: before the start of a shift
    /// that goes on past midnight, 01:00 is the next date's, 25:00.
    public static func time(_ time: TimeOfDay, from start: TimeOfDay, to end: TimeOfDay) -> TimeOfDay {
        guard time < start, end.minutes > 1440 else { return time }
        return TimeOfDay(minutes: time.minutes + 1440) ?? time
    }
}

/// A pause that floats: it starts between `earliest` and `latest` and lasts `minutes`.
public struct Break: Hashable, Sendable, Codable {
    public var earliest: TimeOfDay
    public var latest: TimeOfDay
    public var minutes: Int

    public init?(earliest: TimeOfDay, latest: TimeOfDay, minutes: Int) {
        guard earliest <= latest, (1...480).contains(minutes) else { return nil }
        self.earliest = earliest
        self.latest = latest
        self.minutes = minutes
    }
}

extension Break {
    /// Throws for a break that `init` would not make.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        let pause = try Break(
            earliest: values.decode(TimeOfDay.self, forKey: .earliest),
            latest: values.decode(TimeOfDay.self, forKey: .latest), minutes: values.decode(Int.self, forKey: .minutes))
        guard let pause else {
            throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "no break"))
        }
        self = pause
    }
}

/// A week that repeats.
public struct ShiftPattern: Hashable, Sendable, Codable {
    private var week: [Int: [ShiftHours]]

    public init(_ week: [Weekday: [ShiftHours]]) {
        self.week = Dictionary(uniqueKeysWithValues: week.map { ($0.key.rawValue, $0.value) })
    }

    /// The same hours on several weekdays.
    public init(_ hours: ShiftHours, on weekdays: [Weekday]) {
        self.init(Dictionary(uniqueKeysWithValues: weekdays.map { ($0, [hours]) }))
    }

    public subscript(weekday: Weekday) -> [ShiftHours] { week[weekday.rawValue] ?? [] }

    /// A weekday that is not named is one without hours.
    public static func == (left: Self, right: Self) -> Bool {
        Weekday.allCases.allSatisfy { left[$0] == right[$0] }
    }

    public func hash(into hasher: inout Hasher) {
        for weekday in Weekday.allCases { hasher.combine(self[weekday]) }
    }
}

/// Hours of one technician on one day that replace the pattern; empty for a day off.
public struct ShiftChange: Hashable, Sendable, Codable {
    public var technician: Technician.ID
    public var day: Day
    public var hours: [ShiftHours]

    public init(technician: Technician.ID, day: Day, hours: [ShiftHours]) {
        self.technician = technician
        self.day = day
        self.hours = hours
    }
}
