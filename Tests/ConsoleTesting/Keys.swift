public import TermCanvas

/// Keys as a story writes them: `"jj"`, `.tab`, `.enter`.
public struct Keys: ExpressibleByStringLiteral, Sendable {
    public let keys: [Key]

    public init(_ keys: [Key]) {
        self.keys = keys
    }

    public init(stringLiteral text: String) {
        keys = text.map(Key.character)
    }

    public static let enter = Keys([.enter])
    public static let tab = Keys([.tab])
    public static let backTab = Keys([.backTab])
    public static let up = Keys([.up])
    public static let down = Keys([.down])
    public static let left = Keys([.left])
    public static let right = Keys([.right])
    public static let pageUp = Keys([.pageUp])
    public static let pageDown = Keys([.pageDown])
    public static let escape = Keys([.escape])
    public static let space = Keys([.character(" ")])
    public static let backspace = Keys([.backspace])

    public static func key(_ key: Key) -> Keys { Keys([key]) }
}
