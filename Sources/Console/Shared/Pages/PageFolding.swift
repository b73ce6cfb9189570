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
        state[PageFolds<Content>.self].fold(row.section, !row.isFolded)
        state[State.self].cursor = row.section.id
    }

    func foldAll(_ state: inout ConsoleState) {
        let headings = rows(state).filter { $0.line == nil }
        let here = row(state)?.section.id
        let folds = headings.contains { !$0.isFolded }
        for heading in headings { state[PageFolds<Content>.self].fold(heading.section, folds) }
        state[State.self].cursor = here
    }

    func stepSection(_ direction: Int, _ state: inout ConsoleState) {
        let rows = rows(state)
        let here = cursorIndex(rows, state)
        let headings = rows.indices.filter { rows[$0].line == nil }
        let next = direction > 0 ? headings.first { $0 > here } : headings.last { $0 < here }
        if let next { go(to: next, among: rows, &state) }
    }
}
