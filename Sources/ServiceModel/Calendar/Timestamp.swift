/// A moment: whole seconds since 1970-01-01T00:00:00Z. What a clock on a wall shows for it depends on a
/// `CompanyCalendar`.
public struct Timestamp: Hashable, Comparable, Sendable, Codable {
    public let seconds: Int64

    public init(seconds: Int64) {
        self.seconds = seconds
    }

    /// A moment of the years 1 to 9999; `nil` beyond, where no calendar of ours counts.
    public init?(inCalendar seconds: Int64) {
        guard (-62_135_596_800...253_402_300_799).contains(seconds) else { return nil }
        self.init(seconds: seconds)
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let seconds = try container.decode(Int64.self)
        guard let moment = Timestamp(inCalendar: seconds) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "no such moment: \(seconds) s")
        }
        self = moment
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(seconds)
    }

    public static func < (left: Self, right: Self) -> Bool { left.seconds < right.seconds }

    /// This moment moved by a number of seconds.
    public static func + (moment: Self, seconds: Int) -> Self { Timestamp(seconds: moment.seconds + Int64(seconds)) }
    public static func - (moment: Self, seconds: Int) -> Self { Timestamp(seconds: moment.seconds - Int64(seconds)) }

    /// Seconds from `earlier` to this moment; negative when it is in fact later.
    public func since(_ earlier: Timestamp) -> Int { Int(seconds - earlier.seconds) }
}
