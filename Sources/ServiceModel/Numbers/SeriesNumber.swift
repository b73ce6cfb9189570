/// A number of a series that begins anew each year and has no gaps, as people see it: `ZS/2026/000123`.
package protocol SeriesNumber: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
    /// What stands before the year.
    static var prefix: String { get }
    /// What counts them, followed by the year.
    static var counter: String { get }

    var year: Int { get }
    /// 1, 2, 3 … within the year.
    var sequence: Int { get }

    init(year: Int, sequence: Int)
}

extension SeriesNumber {
    /// What somebody else's series may have: those that follow it have room up to the highest that is read.
    package static var allowed: ClosedRange<Int> { 1...999_999_999 }

    /// Reads `PREFIX/YYYY/NNNNNN`; `nil` for anything else.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0] == Self.prefix, let year = Int(parts[1]), let sequence = Int(parts[2]),
            (1...999_999_999_999).contains(sequence), (2000...9999).contains(year)
        else { return nil }
        self.init(year: year, sequence: sequence)
    }

    package var description: String {
        let digits = String(sequence)
        return "\(Self.prefix)/\(year)/" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
    }

    /// The unpadded tail, as people say it.
    package var short: String { String(sequence) }

    package static func < (left: Self, right: Self) -> Bool {
        (left.year, left.sequence) < (right.year, right.sequence)
    }

    /// The counter that numbers those of a year.
    package static func series(of year: Int) -> String { "\(counter)-\(year)" }
}
