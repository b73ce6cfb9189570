/// A time on the wall clock, in minutes since midnight. 24:00 is allowed as an end; a shift past midnight goes on to
/// 48:00.
package struct TimeOfDay: Hashable, Comparable, Sendable, Codable {
    /// 0 ... 2880.
    package let minutes: Int

    package init?(minutes: Int) {
        guard (0...2880).contains(minutes) else { return nil }
        self.minutes = minutes
    }

    /// `nil` unless 0 ≤ hour ≤ 48 and 0 ≤ minute ≤ 59.
    package init?(hour: Int, minute: Int = 0) {
        guard (0...59).contains(minute), (0...48).contains(hour) else { return nil }
        self.init(minutes: hour * 60 + minute)
    }

    /// Reads `H:MM` or `HH:MM`; `nil` for anything else.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2,
            parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let hour = Int(parts[0]), let minute = Int(parts[1])
        else { return nil }
        self.init(hour: hour, minute: minute)
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let minutes = try container.decode(Int.self)
        guard let time = TimeOfDay(minutes: minutes) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "no such time: \(minutes) min")
        }
        self = time
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(minutes)
    }

    package static func < (left: Self, right: Self) -> Bool { left.minutes < right.minutes }
}

extension TimeOfDay: CustomStringConvertible {
    /// `07:05`; past midnight it goes on, as in `26:00`.
    package var description: String {
        let (hour, minute) = (minutes / 60, minutes % 60)
        return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
    }
}
