import DeskModel
import ServiceModel
import TermCanvas

/// A box of lines in the middle of the screen.
struct Popup {
    let title: String
    let lines: [[Span]]
    /// Lines scrolled away above.
    var top = 0
    let columns: Int

    /// As many lines as fit into the body.
    func rect(in body: Rect) -> Rect {
        let rows = min(body.rows, lines.count + 2)
        return Rect(
            column: body.column + (body.columns - columns) / 2, row: body.row + (body.rows - rows) / 2,
            columns: columns, rows: rows)
    }

    /// The same with every line that is too wide broken between words: a box shows all that it has to say.
    func wrapped() -> Popup {
        let room = max(1, columns - 4)
        let broken = lines.flatMap { line in
            let head = line.count > 1 ? SafeText.width(line[0].text) : 2
            return line.wrapped(to: room, indent: head <= room / 3 ? head : 2)
        }
        return Popup(title: title, lines: broken, top: top, columns: columns)
    }

    func isScrolling(in body: Rect) -> Bool { rect(in: body).rows < lines.count + 2 }
}

extension ConsoleState {
    /// The overlay, if it is a box of lines.
    var popup: Popup? { boxOfLines?.wrapped() }

    private var boxOfLines: Popup? {
        let body = layout.body
        switch overlay {
        case nil, .input?, .whichKey?, .palette?, .form?, .entry?, .news?, .completion?, .count?: return nil
        case .ask(let question)?:
            let columns = min(body.columns, 64)
            let lines = SafeText.wrapped(question.sentence(self), to: columns - 4).map { [Span($0)] }
            return Popup(title: "?", lines: lines, columns: columns)
        case .planScope(let choice)?:
            let columns = min(body.columns, 72)
            return Popup(
                title: language("Plan", "Planowanie"), lines: planScopeLines(choice, columns: columns - 4),
                columns: columns)
        case .help(let help)?:
            let columns = min(body.columns, 100)
            let search =
                help.query.isEmpty
                ? language("  type to search, Esc closes", "  pisz, by szukać; Esc zamyka") : "  / " + help.query
            return Popup(
                title: language("Keys", "Klawisze") + SafeText.truncated(search, to: columns - 26),
                lines: helpLines(help.query), top: help.top, columns: columns)
        case .order(let top)?:
            let columns = min(body.columns, 72)
            guard let card = detail.visit.flatMap({ view.visits[$0] }) else {
                let gone = language(
                    "It is no longer on the desk; gm says who did what.",
                    "Nie ma go już w konsoli; gm pokaże, kto co zrobił.")
                return Popup(
                    title: detail.detail?.order.number.description ?? "", lines: [[Span(gone, .dim)]],
                    columns: columns)
            }
            return Popup(
                title: card.number.description, lines: orderLines(card, columns: columns - 4), top: top,
                columns: columns)
        case .reason(let text, let top)?:
            let columns = min(body.columns, 72)
            let lines = SafeText.wrapped(text, to: columns - 4).map { [Span($0)] }
            return Popup(title: language("Why", "Dlaczego"), lines: lines, top: top, columns: columns)
        case .paper(let name, let lines, let top)?:
            let columns = min(body.columns, 80)
            return Popup(
                title: name, lines: lines.flatMap { $0.spans(columns: columns - 4) }, top: top, columns: columns)
        case .message(let line, let top)?: return messageBox(line, top: top)
        case .label(let sticker, let top)?: return labelBox(sticker, top: top)
        case .whole(let texts, let top)?: return wholeBox(texts, top: top, columns: min(body.columns, 100))
        case .confirm(let question)?:
            let columns = min(body.columns, 60)
            let lines = SafeText.wrapped(question.sentence(self), to: columns - 4).map { [Span($0)] }
            return Popup(title: "?", lines: lines, columns: columns)
        case .report(let report)?:
            let columns = min(body.columns, 64)
            return Popup(
                title: reportTitle(report) + number(of: report.visit),
                lines: reportLines(report, columns: columns - 4), columns: columns)
        case .promise(let promise)?:
            let columns = min(body.columns, 76)
            let title = language("Promise  ", "Obietnica  ") + number(of: promise.visit)
            let (lines, chosen) = promiseLines(promise, columns: columns - 4)
            return Popup(title: title, lines: lines, top: max(0, chosen - body.rows + 3), columns: columns)
        case .alert(let top)?: return alertPopup(top: top)
        case .clash(let choice)?:
            let columns = min(body.columns, 76)
            return Popup(
                title: language("Somebody was first", "Ktoś był pierwszy"),
                lines: clashLines(choice, columns: columns - 4), columns: columns)
        case .results(let list)?:
            let columns = min(body.columns, 96)
            return Popup(
                title: resultsTitle(list), lines: resultLines(list, columns: columns - 4), top: list.top,
                columns: columns)
        }
    }

    private func number(of visit: Visit.ID) -> String { view.visits[visit]?.number.description ?? "" }

    /// Where the box of what `g` leads to stands, and what it lists.
    var whichKeyBox: (rect: Rect, commands: [ConsoleCommand]) {
        let body = layout.body
        let commands = commands.afterG(in: place)
        let columns = min(body.columns, 58)
        let rows = min(body.rows, commands.count + 2)
        let rect = Rect(
            column: body.endColumn - columns - 1, row: body.endRow - rows, columns: columns, rows: rows)
        return (rect, Array(commands.prefix(max(0, rows - 2))))
    }
}
