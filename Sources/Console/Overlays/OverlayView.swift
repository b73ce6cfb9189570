import DeskModel
import ServiceModel
import TermCanvas

extension Frame {
    /// What lies over the panes.
    mutating func drawOverlay(_ state: ConsoleState, over layout: Layout) {
        switch state.overlay {
        case nil, .input?: return
        case .help(let top)?:
            popup(
                state.helpLines, title: state.language("Keys", "Klawisze"), top: top, in: layout.body,
                columns: min(layout.body.columns, 100), state)
        case .whichKey?: drawWhichKey(state, over: layout)
        case .palette(let palette)?: drawPalette(palette, state, over: layout)
        case .order(let top)?:
            guard let card = state.detail.visit.flatMap({ state.view.visits[$0] }) else { return }
            let columns = min(layout.body.columns, 72)
            popup(
                state.orderLines(card, columns: columns - 4), title: card.number.description, top: top,
                in: layout.body, columns: columns, state)
        case .reason(let text)?:
            let columns = min(layout.body.columns, 72)
            let lines = SafeText.wrapped(text, to: columns - 4).map { [Span($0)] }
            popup(lines, title: state.language("Why", "Dlaczego"), top: 0, in: layout.body, columns: columns, state)
        case .confirm(let question)?:
            let columns = min(layout.body.columns, 60)
            let lines = SafeText.wrapped(question.sentence(state), to: columns - 4).map { [Span($0)] }
            popup(lines, title: "?", top: 0, in: layout.body, columns: columns, state)
        case .report(let report)?:
            let number = state.view.visits[report.visit]?.number.description ?? ""
            let title = state.language("What happened  ", "Co zaszło  ") + number
            popup(
                state.reportLines(report), title: title, top: 0, in: layout.body,
                columns: min(layout.body.columns, 60), state)
        case .promise(let promise)?:
            let columns = min(layout.body.columns, 64)
            let number = state.view.visits[promise.visit]?.number.description ?? ""
            popup(
                state.promiseLines(promise, columns: columns - 4),
                title: state.language("Promise  ", "Obietnica  ") + number, top: 0, in: layout.body,
                columns: columns, state)
        case .results(let list)?:
            let columns = min(layout.body.columns, 96)
            popup(
                state.resultLines(list, columns: columns - 4), title: state.resultsTitle(list), top: list.top,
                in: layout.body, columns: columns, state)
        }
    }

    /// A box in the middle with as many lines as fit.
    private mutating func popup(
        _ lines: [[Span]], title: String, top: Int, in body: Rect, columns: Int, _ state: ConsoleState
    ) {
        let rows = min(body.rows, lines.count + 2)
        let rect = Rect(
            column: body.column + (body.columns - columns) / 2, row: body.row + (body.rows - rows) / 2,
            columns: columns, rows: rows)
        fill(rect)
        let first = max(0, min(top, lines.count - (rows - 2)))
        let below = lines.count - first - (rows - 2)
        let more = below > 0 ? state.language("\(below) more ▼", "jeszcze \(below) ▼") : ""
        let inner = box(
            rect, .heavy, style: Style(.borderFocused), title: title, trailing: more, titleStyle: Style(.titleFocused))
        for (index, line) in lines.dropFirst(first).prefix(inner.rows).enumerated() {
            put(line, at: inner.line(index).origin.right(1), in: inner.inset(columns: 1, rows: 0))
        }
        cursor = rect.origin
    }

    private mutating func drawWhichKey(_ state: ConsoleState, over layout: Layout) {
        let commands = state.commands.afterG(in: state.place)
        let columns = min(layout.body.columns, 58)
        let rows = min(layout.body.rows, commands.count + 2)
        let rect = Rect(
            column: layout.body.endColumn - columns - 1, row: layout.body.endRow - rows, columns: columns, rows: rows)
        fill(rect)
        let inner = box(rect, .heavy, style: Style(.borderFocused), title: "g", titleStyle: Style(.titleFocused))
        for (index, command) in commands.prefix(inner.rows).enumerated() {
            let obstacle = command.obstacle(state)
            let key = command.keys.first { $0.isAfterG }?.key.description ?? ""
            let reason = obstacle.map { " (\($0(state.language)))" } ?? ""
            let spans = [
                Span(" " + SafeText.fitted(key, to: 4), obstacle == nil ? .hintKey : .hintDisabled),
                Span(command.sentence(state.language) + reason, obstacle == nil ? .text : .hintDisabled),
            ]
            put(spans, at: inner.line(index).origin, in: inner)
        }
    }
}
