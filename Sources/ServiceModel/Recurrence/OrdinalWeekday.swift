/// A weekday of a rule: each one, or the n-th of the month or year, counted from its end when n is negative.
package struct OrdinalWeekday: Hashable, Sendable {
    /// `nil` for each; never 0.
    package let ordinal: Int?
    package let weekday: Weekday

    package init(_ weekday: Weekday, ordinal: Int? = nil) {
        self.weekday = weekday
        self.ordinal = ordinal
    }

    /// Reads `MO`, `2MO`, `+2MO`, `-1FR`; `nil` for anything else. The ordinal may lie beyond the calendar's.
    package init?(_ text: some StringProtocol) {
        guard let weekday = Weekday(rfc: String(text.suffix(2))) else { return nil }
        self.weekday = weekday
        let number = text.dropLast(2)
        guard !number.isEmpty else {
            ordinal = nil
            return
        }
        guard let ordinal = Int(number) else { return nil }
        self.ordinal = ordinal
    }
}

extension OrdinalWeekday: CustomStringConvertible {
    /// `MO`, `2MO`, `-1FR`.
    package var description: String { (ordinal.map(String.init) ?? "") + weekday.rfc }
}

extension Weekday {
    private static let rfcNames = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]

    /// `MO` … `SU` (RFC 5545).
    package var rfc: String { Self.rfcNames[rawValue - 1] }

    package init?(rfc name: String) {
        guard let index = Self.rfcNames.firstIndex(of: name) else { return nil }
        self.init(rawValue: index + 1)
    }
}
