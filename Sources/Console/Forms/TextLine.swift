import ServiceModel
import TermCanvas

/// A line of text with a caret.
public struct TextLine: Hashable, Sendable {
    public private(set) var text: String
    /// Characters before the caret.
    public private(set) var caret: Int

    init(_ text: String = "") {
        self.text = text
        caret = text.count
    }

    /// Adds what was typed or pasted, without anything that could steer a terminal.
    mutating func insert(_ addition: String, limit: Int = PlainText.nameLimit) {
        for character in addition where text.count < limit {
            let single = String(character)
            guard single == " " || (try? PlainText.checked(single)) != nil else { continue }
            text.insert(character, at: text.index(text.startIndex, offsetBy: caret))
            caret += 1
        }
    }

    /// Edits or moves the caret; false when the key means nothing to a line.
    mutating func press(_ key: Key) -> Bool {
        switch key {
        case .character(let character): insert(String(character))
        case .backspace: delete(from: caret - 1, to: caret)
        case .delete: delete(from: caret, to: caret + 1)
        case .left: caret = max(0, caret - 1)
        case .right: caret = min(text.count, caret + 1)
        case .home, .control("a"): caret = 0
        case .end, .control("e"): caret = text.count
        case .control("u"): delete(from: 0, to: caret)
        case .control("k"): delete(from: caret, to: text.count)
        case .control("w"): delete(from: wordStart, to: caret)
        default: return false
        }
        return true
    }

    private var wordStart: Int {
        let before = Array(text.prefix(caret))
        var start = caret
        while start > 0, before[start - 1] == " " { start -= 1 }
        while start > 0, before[start - 1] != " " { start -= 1 }
        return start
    }

    private mutating func delete(from: Int, to: Int) {
        let (from, to) = (max(0, from), min(text.count, to))
        guard from < to else { return }
        let start = text.index(text.startIndex, offsetBy: from)
        text.removeSubrange(start..<text.index(start, offsetBy: to - from))
        caret = from
    }
}
