/// A moment: whole seconds since 1970-01-01T00:00:00Z. What a clock on a wall shows for it depends on a
/// `CompanyCalendar`.
package struct Timestamp: Hashable, Comparable, Sendable, Codable {
    package let seconds: Int64

    package init(seconds: Int64) {
        self.seconds = seconds
    }

    /// A moment of the years 1 to 9999; `nil` beyond, where no calendar of ours counts.
    package init?(inCalendar seconds: Int64) {
        guard (-62_135_596_800...253_402_300_799).contains(seconds) else { return nil }
        self.init(seconds: seconds)
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let seconds = try container.decode(Int64.self)
        guard let moment = Timestamp(inCalendar: seconds) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "no such moment: \(seconds) s")
        }
        self = moment
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(seconds)
    }

    package static func < (left: Self, right: Self) -> Bool { left.seconds < right.seconds }

    /// This moment moved by a number of seconds.
    package static func + (moment: Self, seconds: Int) -> Self { Timestamp(seconds: moment.seconds + Int64(seconds)) }
    package static func - (moment: Self, seconds: Int) -> Self { Timestamp(seconds: moment.seconds - Int64(seconds)) }

    /// The last full minute, which is what clocks on a screen show.
    package var fullMinute: Timestamp { Timestamp(seconds: seconds / 60 * 60) }

    /// Seconds from `earlier` to this moment; negative when it is in fact later.
    package func since(_ earlier: Timestamp) -> Int { Int(seconds - earlier.seconds) }
}
