/// What a terminal can do to a character besides its colour.
public struct Attributes: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    public static let bold = Attributes(rawValue: 1)
    public static let dim = Attributes(rawValue: 2)
    public static let underline = Attributes(rawValue: 4)
    public static let italic = Attributes(rawValue: 8)
    public static let reverse = Attributes(rawValue: 16)
    /// Every attribute at once.
    public static let all = Attributes(rawValue: 31)

    /// The attributes by the names themes use.
    public static let names: [(name: String, attribute: Attributes)] = [
        ("bold", .bold), ("dim", .dim), ("underline", .underline), ("italic", .italic), ("reverse", .reverse),
    ]
}
