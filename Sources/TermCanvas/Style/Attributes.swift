/// What a terminal can do to a character besides its colour.
package struct Attributes: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    package static let bold = Attributes(rawValue: 1)
    package static let dim = Attributes(rawValue: 2)
    package static let underline = Attributes(rawValue: 4)
    package static let italic = Attributes(rawValue: 8)
    package static let reverse = Attributes(rawValue: 16)
    /// Every attribute at once.
    package static let all = Attributes(rawValue: 31)

    /// The attributes by the names themes use.
    package static let names: [(name: String, attribute: Attributes)] = [
        ("bold", .bold), ("dim", .dim), ("underline", .underline), ("italic", .italic), ("reverse", .reverse),
    ]
}
