/// How much of a part, exact to a thousandth: never a floating-point number.
package struct Quantity: Hashable, Comparable, Sendable {
    package let thousandths: Int64

    package init(thousandths: Int64) {
        self.thousandths = thousandths
    }

    package init(_ whole: Int) { thousandths = Int64(whole) * 1000 }

    package static let zero = Quantity(thousandths: 0)
    /// The most that is counted with, on hand or moved: a thousand million.
    package static let most = Quantity(thousandths: 1_000_000_000_000)

    /// Reads `2`, `2.345`, `2,345`, `-1` or the minus of a typesetter; `nil` for anything else, for more than three decimals, and for more than nine
    /// digits before the point.
    package init?(_ text: String) {
        let isNegative = text.hasPrefix("-") || text.hasPrefix("\u{2212}")
        let digits = isNegative ? text.dropFirst() : Substring(text)
        let pieces = digits.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        guard (1...2).contains(pieces.count), (1...9).contains(pieces[0].utf8.count) else { return nil }
        let decimals = pieces.count == 2 ? pieces[1] : "0"
        guard (1...3).contains(decimals.utf8.count),
            (pieces[0] + decimals).utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
            let number = Int64(pieces[0] + decimals + String(repeating: "0", count: 3 - decimals.utf8.count))
        else { return nil }
        thousandths = isNegative ? -number : number
    }

    /// Whether a text is a number, and of more digits than are counted with.
    package static func isTooLarge(_ text: String) -> Bool {
        let pieces = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        return (1...2).contains(pieces.count) && pieces[0].utf8.count > 9
            && pieces.allSatisfy { $0.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } }
    }

    package var isWhole: Bool { thousandths % 1000 == 0 }

    package static func < (left: Quantity, right: Quantity) -> Bool { left.thousandths < right.thousandths }
    package static func + (left: Quantity, right: Quantity) -> Quantity {
        Quantity(thousandths: left.thousandths + right.thousandths)
    }
    package static func - (left: Quantity, right: Quantity) -> Quantity {
        Quantity(thousandths: left.thousandths - right.thousandths)
    }
    package static prefix func - (quantity: Quantity) -> Quantity { Quantity(thousandths: -quantity.thousandths) }
    /// So many times as much.
    package static func * (left: Quantity, right: Int) -> Quantity {
        Quantity(thousandths: left.thousandths * Int64(right))
    }
    package static func += (left: inout Quantity, right: Quantity) { left = left + right }
    package static func -= (left: inout Quantity, right: Quantity) { left = left - right }
}

extension Quantity: CustomStringConvertible {
    /// `2`, `2.345`, `-0.5`: as few decimals as say it.
    package var description: String {
        let whole = thousandths.magnitude / 1000
        var decimals = String(1000 + thousandths.magnitude % 1000).dropFirst()
        while decimals.last == "0" { decimals.removeLast() }
        return (thousandths < 0 ? "-" : "") + "\(whole)" + (decimals.isEmpty ? "" : ".\(decimals)")
    }
}

extension Quantity: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let quantity = Quantity(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "\(text) is no quantity")
        }
        self = quantity
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
