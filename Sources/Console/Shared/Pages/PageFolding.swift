import DeskModel
import ServiceModel
import TermCanvas

/// What the keys of pages do, whichever page it is.
protocol PageFolding: Screen {
    /// Whether Enter has something to fold or to go into.
    func canOpen(_ state: ConsoleState) -> Bool
    /// Folds a heading, or goes into what is behind a line.
    func openLine(_ state: inout ConsoleState) -> [Effect]
    /// Folds or unfolds the section under the cursor.
    func fold(_ state: inout ConsoleState)
    /// Folds all sections, or unfolds all when all are folded.
    func foldAll(_ state: inout ConsoleState)
    func stepSection(_ direction: Int, _ state: inout ConsoleState)
    /// The document of the line under the cursor.
    func document(_ state: ConsoleState) -> Document?
    /// The name of the section under the cursor.
    func section(_ state: ConsoleState) -> String?
    /// The heading or line under the cursor.
    func cursor(_ state: ConsoleState) -> LineID?
    /// Puts the cursor back on a heading or line.
    func go(to line: LineID?, _ state: inout ConsoleState)
    /// Puts the cursor on the next heading or line that has the text, also in a folded section, which unfolds; round to
    /// the first one. `start` itself counts where `inclusive`. False when there is none.
    func find(_ text: String, from start: LineID?, inclusive: Bool, _ state: inout ConsoleState) -> Bool
}

extension PageScreen: PageFolding {
    func canOpen(_ state: ConsoleState) -> Bool {
        guard let row = row(state) else { return false }
        return row.line == nil || row.line?.enter != nil
    }

    func openLine(_ state: inout ConsoleState) -> [Effect] {
        guard let row = row(state) else { return [] }
        guard let line = row.line else {
            fold(&state)
            return []
        }
        return line.enter?(&state) ?? []
    }

    func fold(_ state: inout ConsoleState) {
        guard let row = row(state) else { return }
        state[PageFolds.self].fold(row.section, of: id, !row.isFolded)
        state[State.self].cursor = row.section.id
    }

    func foldAll(_ state: inout ConsoleState) {
        let headings = rows(state).filter { $0.line == nil }
        let here = row(state)?.section.id
        let folds = headings.contains { !$0.isFolded }
        for heading in headings { state[PageFolds.self].fold(heading.section, of: id, folds) }
        state[State.self].cursor = here
    }

    func document(_ state: ConsoleState) -> Document? { row(state)?.line?.document }

    func section(_ state: ConsoleState) -> String? { row(state)?.section.name }

    func cursor(_ state: ConsoleState) -> LineID? { state[State.self].cursor }

    func go(to line: LineID?, _ state: inout ConsoleState) {
        let rows = rows(state)
        if let index = rows.firstIndex(where: { $0.id == line }) { go(to: index, among: rows, &state) }
    }

    func find(_ text: String, from start: LineID?, inclusive: Bool, _ state: inout ConsoleState) -> Bool {
        guard let subject = state[State.self].subject else { return false }
        let columns = state.layout.body.columns - 3 - PageLook(state.layout.body).label
        let sections = content.sections(subject, columns: columns, state)
        let all = sections.flatMap { section in
            [PageRow(section: section, line: nil, isFolded: false)]
                + section.lines.map { PageRow(section: section, line: $0, isFolded: false) }
        }
        let wanted = FoldedText(text)
        let here = all.firstIndex { $0.id == start } ?? 0
        let first = inclusive ? here : here + 1
        let order = (0..<all.count).map { all[(first + $0) % all.count] }
        guard let found = order.first(where: { FoldedText($0.text).contains(wanted) }) else { return false }
        if found.line != nil { state[PageFolds.self].fold(found.section, of: id, false) }
        go(to: found.id, &state)
        return true
    }

    func stepSection(_ direction: Int, _ state: inout ConsoleState) {
        let rows = rows(state)
        let here = cursorIndex(rows, state)
        let headings = rows.indices.filter { rows[$0].line == nil }
        let next = direction > 0 ? headings.first { $0 > here } : headings.last { $0 < here }
        if let next { go(to: next, among: rows, &state) }
    }
}
