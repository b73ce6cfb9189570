/// Working hours of one shift, on the wall clock of the day on which it starts.
package struct ShiftHours: Hashable, Sendable, Codable {
    package var start: TimeOfDay
    /// Past 24:00 when the shift ends on the next day.
    package var end: TimeOfDay
    package var lunch: Break?
    /// Minutes that may be worked beyond the end.
    package var overtime: Int

    /// `nil` when it ends before it begins, lasts longer than 24 hours, or its lunch does not fit.
    package init?(start: TimeOfDay, end: TimeOfDay, lunch: Break? = nil, overtime: Int = 0) {
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
    package init(from decoder: any Decoder) throws {
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
    package static func time(_ time: TimeOfDay, from start: TimeOfDay, to end: TimeOfDay) -> TimeOfDay {
        guard time < start, end.minutes > 1440 else { return time }
        return TimeOfDay(minutes: time.minutes + 1440) ?? time
    }
}
