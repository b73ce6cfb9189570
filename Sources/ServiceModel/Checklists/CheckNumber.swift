/// A decimal number of a checklist, exact: up to nine digits before the point and nine behind it.
package struct CheckNumber: Hashable, Comparable, Sendable {
    /// Counted in 10⁻⁹.
    let billionths: Int64

    /// `nil` for what is no such number.
    package init?(_ text: String) {
        guard ChecklistItem.isDecimal(text) else { return nil }
        let isNegative = text.hasPrefix("-")
        let parts = text.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
        let fraction = parts.count > 1 ? String(parts[1]) : ""
        let padded = fraction + String(repeating: "0", count: 9 - fraction.count)
        guard let whole = Int64(parts[0]), let rest = Int64(padded) else { return nil }
        let size = whole * 1_000_000_000 + rest
        billionths = isNegative ? -size : size
    }

    /// With a point, and no digits that say nothing.
    package var text: String {
        let size = billionths.magnitude
        var fraction = String(size % 1_000_000_000)
        fraction = String(repeating: "0", count: 9 - fraction.count) + fraction
        while fraction.hasSuffix("0") { fraction.removeLast() }
        return (billionths < 0 ? "-" : "") + String(size / 1_000_000_000) + (fraction.isEmpty ? "" : "." + fraction)
    }

    package static func < (left: Self, right: Self) -> Bool { left.billionths < right.billionths }
}
