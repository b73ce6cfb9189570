import DeskModel
import ServiceModel

/// Where a list stands: its lines, the cursor and the marks, and what that list alone remembers.
struct ListState<Content: ListContent>: ScreenState {
    private(set) var rows: [Content.Row] = []
    var cursor = 0
    private(set) var top = 0
    /// Which of the names of its sorting holds.
    var sort = 0
    /// The line to which the cursor goes as soon as it is listed.
    var wanted: LineID?
    /// In the order of marking.
    private(set) var marked: [LineID] = []
    var memory = Content.Memory()

    init() {}

    var row: Content.Row? { rows.indices.contains(cursor) ? rows[cursor] : nil }

    mutating func step(_ lines: Int) { cursor = max(0, min(rows.count - 1, cursor + lines)) }

    /// Takes over new rows; the cursor stays on what it was on, and that on its line of the screen, unless the first
    /// row shows. A mark goes with its line: what is marked is what one sees.
    mutating func take(_ rows: [Content.Row], _ identity: (Content.Row) -> LineID) {
        let before = row.map(identity)
        self.rows = rows
        if let before, let index = rows.firstIndex(where: { identity($0) == before }) {
            if top > 0 { top = max(0, top + index - cursor) }
            cursor = index
        }
        if let wanted, let index = rows.firstIndex(where: { identity($0) == wanted }) {
            cursor = index
            self.wanted = nil
        }
        cursor = max(0, min(rows.count - 1, cursor))
        guard !marked.isEmpty else { return }
        let listed = Set(rows.map(identity))
        marked.removeAll { !listed.contains($0) }
    }

    mutating func reveal(rows height: Int) {
        let height = max(1, height)
        if cursor < top { top = cursor }
        if cursor >= top + height { top = cursor - height + 1 }
        top = max(0, min(top, rows.count - height))
    }

    mutating func toggleMark(_ line: LineID) {
        if marked.contains(line) { marked.removeAll { $0 == line } } else { marked.append(line) }
    }

    mutating func mark(_ lines: [LineID]) {
        let known = Set(marked)
        marked += lines.filter { !known.contains($0) }
    }

    mutating func unmark(_ lines: [LineID]) { marked.removeAll(where: Set(lines).contains) }

    mutating func clearMarks() { marked = [] }
}
