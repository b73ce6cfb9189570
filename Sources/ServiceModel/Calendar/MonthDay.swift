/// A day of every year, such as 15 March. 29 February is one: in most years it is a place between two days.
package struct MonthDay: Hashable, Comparable, Sendable {
    /// 1...12.
    package let month: Int
    /// 1...31.
    package let day: Int

    /// `nil` when no year has such a day.
    package init?(month: Int, day: Int) {
        guard Day(year: 2000, month: month, day: day) != nil else { return nil }
        self.month = month
        self.day = day
    }

    package init(_ day: Day) {
        (_, month, self.day) = day.civil
    }

    /// Reads `MM-DD`; `nil` for anything else.
    package init?(_ text: some StringProtocol) {
        guard let day = Day(iso: "2000-\(text)") else { return nil }
        self.init(day)
    }

    package static func < (left: Self, right: Self) -> Bool { (left.month, left.day) < (right.month, right.day) }
}

extension MonthDay: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let day = MonthDay(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "no such day of a year: \(text)")
        }
        self = day
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

extension MonthDay: CustomStringConvertible {
    /// `03-15`.
    package var description: String { String(Day(year: 2000, month: month, day: day)!.iso.dropFirst(5)) }
}
