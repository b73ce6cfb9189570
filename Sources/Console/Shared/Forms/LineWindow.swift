import TermCanvas

/// The part of a line that shows in so many columns. Each letter is measured as it is drawn, one by one, so that text,
/// cells and caret cannot disagree.
struct LineWindow {
    struct Letter {
        var shown: String
        var columns: Int

        init(_ letter: Character) {
            let text = String(letter)
            let columns = SafeText.width(text)
            // A character that a terminal shows nothing of, such as a lone variation selector, still has its place.
            shown = columns == 0 ? "·" : text
            self.columns = max(1, columns)
        }
    }

    private(set) var letters: ArraySlice<Letter>
    /// Letters of the part before the caret.
    private(set) var caret: Int
    private(set) var goesOnBefore = false
    private(set) var goesOnBehind = false

    init(_ line: TextLine, columns: Int) {
        let all = line.text.map(Letter.init)
        // Of a chosen text the beginning tells more than the end, where its caret is.
        let position = line.isSelected ? 0 : line.caret
        caret = position
        letters = all[...]
        let width = all.reduce(0) { $0 + $1.columns }
        // The caret behind the last letter needs a cell of its own.
        guard width + (position == all.count ? 1 : 0) > columns else { return }
        let before = all[..<position].reduce(0) { $0 + $1.columns }
        var first = 0
        if before + Self.needed(at: position, all) > columns - 1 {
            goesOnBefore = true
            var used = before
            let room = max(1, columns - 1 - Self.needed(at: position, all) - (position < all.count - 1 ? 1 : 0))
            while first < position, used > room {
                used -= all[first].columns
                first += 1
            }
        }
        var last = first
        var used = goesOnBefore ? 1 : 0
        while last < all.count, used + all[last].columns <= columns {
            used += all[last].columns
            last += 1
        }
        if last < all.count {
            goesOnBehind = true
            while last > max(first, position), used > columns - 1 {
                last -= 1
                used -= all[last].columns
            }
        }
        letters = all[first..<last]
        caret = position - first
    }

    /// Cells of the letter under the caret; one behind the last.
    private static func needed(at caret: Int, _ all: [Letter]) -> Int {
        caret < all.count ? all[caret].columns : 1
    }
}
