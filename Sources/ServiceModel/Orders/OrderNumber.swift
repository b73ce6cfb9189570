/// `ZS/2026/000123`: one series a year, without gaps.
package struct OrderNumber: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
    package let year: Int
    /// 1, 2, 3 … within the year.
    package let sequence: Int

    /// More than any series comes to; a number that is read is at most so high.
    private static let highest = 999_999_999_999
    /// What somebody else's series may have: those that follow it have room.
    package static let allowed = 1...999_999_999

    package init(year: Int, sequence: Int) {
        self.year = year
        self.sequence = sequence
    }

    /// Reads `ZS/YYYY/NNNNNN`; `nil` for anything else.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0] == "ZS", let year = Int(parts[1]), let sequence = Int(parts[2]),
            (1...Self.highest).contains(sequence),
            (2000...9999).contains(year)
        else { return nil }
        self.init(year: year, sequence: sequence)
    }

    package var description: String {
        let digits = String(sequence)
        return "ZS/\(year)/" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
    }

    /// The unpadded tail, as people say it.
    package var short: String { String(sequence) }

    package static func < (left: Self, right: Self) -> Bool {
        (left.year, left.sequence) < (right.year, right.sequence)
    }
}
