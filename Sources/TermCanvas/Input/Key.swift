/// A key as the terminal reports it.
package enum Key: Hashable, Sendable {
    /// A printing character, capitals included; the space bar is `.character(" ")`.
    case character(Character)
    /// Control and a lower-case letter, or one of `@ [ \ ] ^ _`.
    case control(Character)
    /// Alt (or Escape before) and a character.
    case alt(Character)
    case enter, tab, backTab, escape, backspace, delete, insert
    case up, down, left, right, home, end, pageUp, pageDown
    /// `F1` and up.
    case function(Int)
}

extension Key: CustomStringConvertible {
    private static let namedKeys: [(name: String, key: Key)] = [
        ("Enter", .enter), ("Tab", .tab), ("Shift-Tab", .backTab), ("Esc", .escape), ("Backspace", .backspace),
        ("Del", .delete), ("Ins", .insert), ("Up", .up), ("Down", .down), ("Left", .left), ("Right", .right),
        ("Home", .home), ("End", .end), ("PgUp", .pageUp), ("PgDn", .pageDown), ("Space", .character(" ")),
    ]

    private static let otherNames: [String: Key] = [
        "return": .enter, "backtab": .backTab, "escape": .escape, "delete": .delete, "insert": .insert,
        "pageup": .pageUp, "pagedown": .pageDown,
    ]

    /// The key's name in hints and key tables: `j`, `Ctrl-D`, `Alt-x`, `PgDn`, `F5`.
    package var description: String {
        if let named = Key.namedKeys.first(where: { $0.key == self }) { return named.name }
        switch self {
        case .character(let character): return String(character)
        case .control(let character): return "Ctrl-" + character.uppercased()
        case .alt(let character): return "Alt-" + (character == " " ? "Space" : String(character))
        case .function(let number): return "F\(number)"
        default: return ""
        }
    }

    /// The key of that name, as `description` writes it; names of more than one letter in any case. `nil` for no key.
    package static func named(_ name: String) -> Key? {
        if name.count == 1, let character = name.first { return .character(character) }
        let lower = name.lowercased()
        if let named = namedKeys.first(where: { $0.name.lowercased() == lower }) { return named.key }
        if let other = otherNames[lower] { return other }
        if lower.hasPrefix("ctrl-") { return control(String(lower.dropFirst(5))) }
        if lower.hasPrefix("alt-") { return named(String(name.dropFirst(4))).flatMap(withAlt) }
        if lower.first == "f", let number = Int(lower.dropFirst()), (1...24).contains(number) {
            return .function(number)
        }
        return nil
    }

    /// Control and a letter; those that a terminal cannot tell from other keys are those keys.
    private static func control(_ name: String) -> Key? {
        guard name.count == 1, let character = name.first, character.isASCII else { return nil }
        switch character {
        case "i": return .tab
        case "m", "j": return .enter
        case "h": return .backspace
        case "[": return .escape
        case "a"..."z", "@", "\\", "]", "^", "_": return .control(character)
        default: return nil
        }
    }

    private static func withAlt(_ key: Key) -> Key? {
        guard case .character(let character) = key else { return nil }
        return .alt(character)
    }
}
