import ServiceModel
import TermCanvas

/// A line of text with a caret. It counts what a person sees: a letter with its marks, a syllable, a flag or an emoji of
/// several joined ones is one step of the caret, one deletion and one towards the limit.
package struct TextLine: Hashable, Sendable {
    package private(set) var text: String
    /// Letters before the caret.
    package private(set) var caret: Int
    /// All of it is chosen: what is typed takes its place, an arrow or `End` begins to edit.
    package private(set) var isSelected = false
    /// The most letters it takes.
    let limit: Int
    /// The last act brought more than the line takes; the rest was left out.
    private(set) var isFull = false
    /// Which of the older entries it shows, the newest 0; `nil` for what was typed.
    private(set) var recalled: Int?
    private var draft = ""
    private var past: [Moment] = []
    private var lastAct: Act?

    private enum Act: Hashable, Sendable { case typing, erasing }

    /// What `Ctrl-Z` goes back to.
    private struct Moment: Hashable, Sendable {
        var text: String
        var caret: Int
    }

    private static let mostMoments = 100

    init(_ text: String = "", limit: Int = PlainText.nameLimit) {
        self.text = text
        self.limit = limit
        caret = text.count
    }

    // MARK: Acts

    /// Chooses all there is, so that typing replaces it.
    mutating func select() {
        isSelected = !text.isEmpty
        caret = text.count
        lastAct = nil
    }

    /// Puts another text in the place of this one; `Ctrl-Z` brings it back.
    mutating func replace(with other: String) {
        remember(nil)
        text = other
        caret = text.count
        isSelected = false
    }

    /// Goes `step` entries back, or forward to what was typed; false when there is nowhere to go.
    mutating func recall(_ step: Int, from entries: [String]) -> Bool {
        let typed = recalled == nil ? text : draft
        let others = entries.filter { $0 != typed }
        let next = min((recalled ?? -1) + step, others.count - 1)
        guard next != recalled ?? -1 else { return false }
        draft = typed
        recalled = next < 0 ? nil : next
        replace(with: next < 0 ? draft : others[next])
        return true
    }

    /// Adds what was typed or pasted: line ends and tabs as blanks, nothing that could steer a terminal.
    mutating func insert(_ addition: String) {
        isFull = false
        let typed = LineText.plain(addition)
        guard !typed.isEmpty else { return }
        let beginsWord = typed != " " && caret > 0 && letter(before: caret)?.isWhitespace == true
        remember(isSelected || beginsWord ? nil : .typing)
        lastAct = .typing
        let range = isSelected ? 0..<text.count : caret..<caret
        isSelected = false
        (text, caret, isFull) = LineText.inserting(typed, into: text, at: range, limit: limit)
    }

    /// Edits or moves the caret; false when the key means nothing to a line.
    mutating func press(_ key: Key) -> Bool {
        isFull = false
        if case .character(let character) = key {
            insert(String(character))
        } else if key == .control("z") {
            undo()
        } else if let range = range(erasedBy: key) {
            erase(isSelected ? 0..<text.count : range)
        } else if let target = caret(movedBy: key) {
            caret = target
            isSelected = false
            lastAct = nil
        } else {
            return false
        }
        return true
    }

    private func range(erasedBy key: Key) -> Range<Int>? {
        switch key {
        case .backspace: max(0, caret - 1)..<caret
        case .delete, .control("d"): caret..<min(text.count, caret + 1)
        case .control("u"): 0..<caret
        case .control("k"): caret..<text.count
        case .control("w"): wordStart..<caret
        case .alt("d"): caret..<wordEnd
        default: nil
        }
    }

    /// From a selection an arrow goes to its end.
    private func caret(movedBy key: Key) -> Int? {
        switch key {
        case .left: isSelected ? 0 : max(0, caret - 1)
        case .right: min(text.count, caret + 1)
        case .home, .control("a"): 0
        case .end, .control("e"): text.count
        case .alt("b"): wordStart
        case .alt("f"): wordEnd
        default: nil
        }
    }

    private mutating func erase(_ range: Range<Int>) {
        guard !range.isEmpty else { return }
        remember(isSelected || range.count > 1 ? nil : .erasing)
        lastAct = range.count > 1 ? nil : .erasing
        isSelected = false
        (text, caret) = LineText.replacing(range, of: text, by: "")
    }

    // MARK: Going back

    /// Keeps what there is, unless the same act only goes on.
    private mutating func remember(_ act: Act?) {
        if act != nil, act == lastAct { return }
        if past.count == Self.mostMoments { past.removeFirst() }
        past.append(Moment(text: text, caret: caret))
        lastAct = nil
    }

    private mutating func undo() {
        lastAct = nil
        guard let moment = past.popLast() else { return }
        (text, caret) = (moment.text, moment.caret)
        isSelected = false
    }

    // MARK: Words

    private func letter(before position: Int) -> Character? {
        text.dropLast(text.count - position).last
    }

    private var wordStart: Int {
        let before = Array(text.prefix(caret))
        var start = caret
        while start > 0, before[start - 1].isWhitespace { start -= 1 }
        while start > 0, !before[start - 1].isWhitespace { start -= 1 }
        return start
    }

    private var wordEnd: Int {
        let all = Array(text)
        var end = caret
        while end < all.count, all[end].isWhitespace { end += 1 }
        while end < all.count, !all[end].isWhitespace { end += 1 }
        return end
    }
}
