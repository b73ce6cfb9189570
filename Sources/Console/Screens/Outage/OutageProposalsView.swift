import DeskModel
import ServiceModel
import TermCanvas

extension Frame {
    /// The proposals and what each comes to.
    mutating func drawProposals(_ state: ConsoleState, _ outage: OutageState, in rect: Rect, isWide: Bool) {
        let language = state.language
        let proposals = outage.answer?.proposals ?? []
        let isFocused = outage.pane == .proposals
        let inner = pane(
            rect, title: OutagePane.proposals.name(language) + (proposals.isEmpty ? "" : " \(proposals.count)"),
            trailing: outage.isSolving ? language("solving …", "trwa liczenie …") : "", isFocused: isFocused)
        guard outage.draft != nil else {
            if isFocused { cursor = inner.origin }
            return
        }
        if isWide {
            drawTall(state, outage, proposals, in: inner, isFocused)
        } else {
            drawFlat(state, outage, proposals, in: inner, isFocused)
        }
    }

    private mutating func drawTall(
        _ state: ConsoleState, _ outage: OutageState, _ proposals: [OutageProposal], in inner: Rect, _ isFocused: Bool
    ) {
        var row = 0
        for (index, proposal) in proposals.enumerated() where row < inner.rows {
            let line = inner.line(row)
            let aims = proposal.aims.map { $0.name(state.language) }.joined(separator: ", ")
            put("\(ConsoleState.outageLetter(index)) \(aims)", in: line.inset(columns: 1, rows: 0))
            let sums = state.outageSums(outage.totals(of: index))
            if SafeText.width(aims) + SafeText.width(sums) + 6 <= line.columns {
                put(sums, in: line.inset(columns: 1, rows: 0), style: Style(.text), align: .right)
            }
            if index == outage.proposal {
                put(">", at: line.origin, .text, in: line)
                if isFocused {
                    overlay(line, .cursor)
                    cursor = line.origin
                }
            }
            row += 1
        }
        while row < 3, outage.isSolving, row < inner.rows {
            put("..", in: inner.line(row).inset(columns: 1, rows: 0), style: Style(.dim))
            row += 1
        }
        if isFocused, proposals.isEmpty { cursor = inner.origin }
        guard let answer = outage.answer, row + 1 < inner.rows else { return }
        horizontalRule(at: inner.line(row).origin, columns: inner.columns, style: Style(.border))
        row += 1
        for cells in state.outageFigures(answer, outage) where row < inner.rows {
            drawFigures(cells, on: inner.line(row), isHead: cells.label.isEmpty)
            row += 1
        }
        guard let chosen = outage.chosen, row + 1 < inner.rows else { return }
        horizontalRule(at: inner.line(row).origin, columns: inner.columns, style: Style(.border))
        let room = inner.split(rows: row + 1).bottom.inset(columns: 1, rows: 0)
        let texts = state.outageRemarks(outage.proposal, chosen).flatMap { SafeText.wrapped($0, to: room.columns) }
        for (offset, text) in texts.prefix(room.rows).enumerated() { put(text, in: room.line(offset)) }
    }

    private mutating func drawFigures(_ figures: OutageFigureRow, on line: Rect, isHead: Bool) {
        put(figures.label, at: line.origin.right(1), isHead ? .header : .dim, in: line)
        let columns = 7
        let first = line.column + 14
        for (index, cell) in figures.cells.enumerated() {
            let area = Rect(column: first + index * columns, row: line.row, columns: columns, rows: 1)
            guard area.endColumn <= line.endColumn else { break }
            put(cell, in: area, style: Style(isHead ? .header : .text), align: .right)
        }
    }

    private mutating func drawFlat(
        _ state: ConsoleState, _ outage: OutageState, _ proposals: [OutageProposal], in inner: Rect, _ isFocused: Bool
    ) {
        guard let answer = outage.answer else {
            put("..", in: inner.inset(columns: 1, rows: 0), style: Style(.dim))
            if isFocused { cursor = inner.origin }
            return
        }
        let table = state.outageTable(answer, outage)
        for (row, cells) in table.enumerated() where row < inner.rows {
            let line = inner.line(row)
            let isHead = row == 0
            put(cells.label, at: line.origin.right(1), isHead ? .header : .text, in: line)
            var column = line.column + 6
            for cell in cells.cells.dropLast() {
                let area = Rect(column: column, row: line.row, columns: 7, rows: 1)
                put(cell, in: area, style: Style(isHead ? .header : .text), align: .right)
                column += 7
            }
            put(
                cells.cells.last ?? "",
                in: Rect(column: column + 2, row: line.row, columns: max(1, line.endColumn - column - 2), rows: 1),
                style: Style(isHead ? .header : .text))
            if row - 1 == outage.proposal, !proposals.isEmpty {
                put(">", at: line.origin, .text, in: line)
                if isFocused {
                    overlay(line, .cursor)
                    cursor = line.origin
                }
            }
        }
        if isFocused, proposals.isEmpty { cursor = inner.origin }
    }
}
