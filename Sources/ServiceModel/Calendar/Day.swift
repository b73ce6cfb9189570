/// A date of the Gregorian calendar, without a time zone. Arithmetic after H. Hinnant, "chrono-Compatible Low-Level
/// Date Algorithms" (2013).
package struct Day: Hashable, Comparable, Sendable, Codable {
    /// Days since 1970-01-01.
    package let number: Int

    package init(number: Int) {
        self.number = number
    }

    /// `nil` when there is no such date.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        number = era * 146_097 + dayOfEra - 719_468
        guard self.day == day, self.month == month else { return nil }
    }

    /// Reads `YYYY-MM-DD` (ISO 8601); `nil` for anything else.
    package init?(iso text: some StringProtocol) {
        // Byte by byte: every planned visit that is read from a store passes here.
        var text = String(text)
        let date = text.withUTF8 { bytes -> (year: Int, month: Int, day: Int)? in
            guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else { return nil }
            func number(_ range: Range<Int>) -> Int? {
                range.reduce(0 as Int?) { value, index in
                    guard let value, (48...57).contains(bytes[index]) else { return nil }
                    return value * 10 + Int(bytes[index] - 48)
                }
            }
            guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else { return nil }
            return (year, month, day)
        }
        guard let date else { return nil }
        self.init(year: date.year, month: date.month, day: date.day)
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let day = Day(iso: text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "no such day: \(text)")
        }
        self = day
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(iso)
    }

    /// Year, month 1...12, day 1...31.
    package var civil: (year: Int, month: Int, day: Int) {
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * month + 2) / 5 + 1
        let civilMonth = month < 10 ? month + 3 : month - 9
        return (yearOfEra + era * 400 + (civilMonth <= 2 ? 1 : 0), civilMonth, day)
    }

    package var year: Int { civil.year }
    package var month: Int { civil.month }
    package var day: Int { civil.day }

    package var weekday: Weekday {
        Weekday(rawValue: ((number + 3) % 7 + 7) % 7 + 1)!
    }

    /// Week of the year by ISO 8601: week 1 holds the year's first Thursday.
    package var isoWeek: Int {
        let thursday = self + (4 - weekday.rawValue)
        let newYear = Day(year: thursday.year, month: 1, day: 1)!
        return (thursday.number - newYear.number) / 7 + 1
    }

    /// `YYYY-MM-DD`.
    package var iso: String {
        let (year, month, day) = civil
        func padded(_ value: Int, _ width: Int) -> String {
            let text = String(value)
            return String(repeating: "0", count: max(0, width - text.count)) + text
        }
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }

    package static func < (left: Self, right: Self) -> Bool { left.number < right.number }
    package static func + (day: Self, days: Int) -> Self { Day(number: day.number + days) }
    package static func - (day: Self, days: Int) -> Self { Day(number: day.number - days) }

    /// Days from `earlier` to this one.
    package func since(_ earlier: Day) -> Int { number - earlier.number }
}

/// As ISO 8601 has it, whatever it is put into.
extension Day: CustomStringConvertible {
    package var description: String { iso }
}
