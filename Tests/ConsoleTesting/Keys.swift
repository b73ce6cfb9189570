package import TermCanvas

/// Keys as a story writes them: `"jj"`, `.tab`, `.enter`.
package struct Keys: ExpressibleByStringLiteral, Sendable {
    package let keys: [Key]

    package init(_ keys: [Key]) {
        self.keys = keys
    }

    package init(stringLiteral text: String) {
        keys = text.map(Key.character)
    }

    package static let enter = Keys([.enter])
    package static let tab = Keys([.tab])
    package static let backTab = Keys([.backTab])
    package static let up = Keys([.up])
    package static let down = Keys([.down])
    package static let left = Keys([.left])
    package static let right = Keys([.right])
    package static let pageUp = Keys([.pageUp])
    package static let pageDown = Keys([.pageDown])
    package static let escape = Keys([.escape])
    package static let space = Keys([.character(" ")])
    package static let backspace = Keys([.backspace])

    /// Words as they stand; keys without a letter by name: `go101<Enter>e other<Ctrl-S>`.
    package static func script(_ text: String) -> Keys {
        var keys: [Key] = []
        var rest = Substring(text)
        while let character = rest.first {
            rest.removeFirst()
            if character == "<", let end = rest.firstIndex(of: ">"), let key = Key.named(String(rest[..<end])) {
                rest = rest[rest.index(after: end)...]
                keys.append(key)
            } else {
                keys.append(.character(character))
            }
        }
        return Keys(keys)
    }

    package static func key(_ key: Key) -> Keys { Keys([key]) }
}
