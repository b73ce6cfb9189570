import ServiceModel
import TermCanvas

/// All keys in a box of its own: what is typed is looked for, and no key acts behind it.
package struct HelpState: Sendable {
    var line = TextLine()
    /// Scrolled down by so many lines.
    package internal(set) var top = 0

    package var query: String { line.text }
}

extension ConsoleState {
    /// Letters search, arrows and pages scroll, Esc takes the search back and then closes, as `?` does.
    mutating func press(_ key: Key, in help: HelpState) -> [Effect] {
        var help = help
        let page = max(1, size.rows - 8)
        switch key {
        case .escape where !help.query.isEmpty: help = HelpState()
        case .escape, .enter, .character("?"), .control("c"):
            overlay = nil
            return []
        case .down, .control("n"): help.top += 1
        case .up, .control("p"): help.top -= 1
        case .pageDown, .control("d"): help.top += page
        case .character(" ") where help.query.isEmpty: help.top += page
        case .pageUp: help.top -= page
        case .home: help.top = 0
        // The sign of searching everywhere else; here one is searching already.
        case .character("/") where help.query.isEmpty: break
        default: if help.line.press(key) { help.top = 0 }
        }
        overlay = .help(help)
        help.top = max(0, min(help.top, overlayLines - 1))
        overlay = .help(help)
        return []
    }
}
