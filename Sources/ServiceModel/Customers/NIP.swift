/// Polish tax identification number: ten digits, the last a check digit (weights 6 5 7 2 3 4 5 6 7, modulo 11; a
/// remainder of 10 does not occur).
package struct NIP: Hashable, Sendable, Codable, CustomStringConvertible {
    package let digits: String

    /// Hyphens and blanks are dropped; `nil` unless ten digits with a right check digit remain.
    package init?(_ text: some StringProtocol) {
        let kept = String(text.filter { $0 != "-" && $0 != " " })
        let values = kept.utf8.map { Int($0) - 48 }
        guard values.count == 10, values.allSatisfy((0...9).contains), values.contains(where: { $0 != 0 }),
            Self.checkDigit(values.prefix(9)) == values[9]
        else { return nil }
        digits = kept
    }

    /// The check digit of nine digits, or `nil` when no number begins with them.
    package static func checkDigit(_ nine: some Sequence<Int>) -> Int? {
        let sum = zip(nine, [6, 5, 7, 2, 3, 4, 5, 6, 7]).reduce(0) { $0 + $1.0 * $1.1 }
        return sum % 11 == 10 ? nil : sum % 11
    }

    package var description: String { digits }
}
