/// A Polish postcode, such as `30-001`.
package struct Postcode: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
    /// Five digits.
    private let digits: String

    /// Two digits, a hyphen and three digits; the hyphen may lack. `nil` for anything else.
    package init?(_ text: some StringProtocol) {
        let characters = Array(text.utf8)
        let hyphen = UInt8(ascii: "-")
        guard characters.count == 5 || characters.count == 6 && characters[2] == hyphen else { return nil }
        let digits = characters.count == 5 ? characters : Array(characters[..<2] + characters[3...])
        guard digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return nil }
        self.digits = String(decoding: digits, as: UTF8.self)
    }

    /// The first one in a text that stands by itself and has its hyphen, with where it stands: a house number or a
    /// telephone is none.
    package static func first(in text: String) -> (code: Postcode, range: Range<String.Index>)? {
        var start = text.startIndex
        while start < text.endIndex {
            guard let end = text.index(start, offsetBy: 6, limitedBy: text.endIndex) else { return nil }
            let standsAlone =
                (start == text.startIndex || !text[text.index(before: start)].continuesNumber)
                && (end == text.endIndex || !text[end].continuesNumber)
            if standsAlone, let code = Postcode(text[start..<end]) { return (code, start..<end) }
            start = text.index(after: start)
        }
        return nil
    }

    package var description: String { "\(digits.prefix(2))-\(digits.suffix(3))" }

    /// The first two digits, which name the postal region.
    package var prefix: String { String(digits.prefix(2)) }

    package static func < (one: Postcode, other: Postcode) -> Bool { one.digits < other.digits }
}

extension Character {
    fileprivate var continuesNumber: Bool { isNumber || isLetter || self == "-" }
}
