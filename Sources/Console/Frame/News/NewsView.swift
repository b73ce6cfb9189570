import DeskModel
import ServiceModel
import TermCanvas

extension Frame {
    /// `* 07:42  bob@hq   ZS/2026/000122 placed: Piotr Kos, Mon 23, 08:10.`
    mutating func drawNews(_ log: NewsLog, _ state: ConsoleState) {
        let place = state.newsBox
        let top = state.newsTop(log)
        fill(place.rect)
        let inner = box(
            place.rect, .heavy, style: Style(.borderFocused), title: state.language("News", "Wiadomości"),
            trailing: state.newsTrailing, titleStyle: Style(.titleFocused))
        cursor = inner.origin
        if state.news.items.isEmpty {
            let text = state.language("Nobody else has changed anything yet.", "Nikt inny niczego jeszcze nie zmienił.")
            put(text, in: inner.inset(columns: 1, rows: 0), style: Style(.dim))
            return
        }
        let names = min(14, state.news.items.map { SafeText.width(state.origin(of: $0)) }.max() ?? 0)
        for (offset, item) in state.news.items.dropFirst(top).prefix(place.list.rows).enumerated() {
            let line = place.list.line(offset)
            drawNewsItem(item, isFresh: log.fresh.contains(item.id) || item.isNew, names: names, state, on: line)
            if item.id == log.cursor {
                put(">", at: line.origin, .text, in: line)
                overlay(line, .cursor)
                cursor = line.origin
            }
        }
        drawScroll(top: top, count: state.news.items.count, place)
        drawWhole(log, state, place)
    }

    private mutating func drawNewsItem(
        _ item: NewsItem, isFresh: Bool, names: Int, _ state: ConsoleState, on line: Rect
    ) {
        let time = " \(isFresh ? "*" : " ")\(state.newsTime(item.at))  "
        var column = put(time, at: line.origin, isFresh ? .text : .dim, in: line)
        let name = SafeText.fitted(state.origin(of: item), to: names) + "  "
        column = put(name, at: Point(column: column, row: line.row), .titleFocused, in: line)
        let rest = Rect(column: column, row: line.row, columns: line.endColumn - column, rows: 1)
        put(
            SafeText.truncated(state.sentence(of: item), to: max(1, rest.columns)), in: rest,
            style: Style(item.badge == .news ? .text : .statusWarning))
    }

    private mutating func drawScroll(top: Int, count: Int, _ place: NewsBox) {
        let edge = place.rect.endColumn - 1
        if top > 0 { put("▲", at: Point(column: edge, row: place.list.row), .scrollbar) }
        if count - top > place.list.rows {
            put("▼", at: Point(column: edge, row: place.list.endRow - 1), .scrollbar)
        }
    }

    /// What is cut in the list stands whole below it.
    private mutating func drawWhole(_ log: NewsLog, _ state: ConsoleState, _ place: NewsBox) {
        let whole = place.whole
        horizontalRule(
            at: Point(column: whole.column, row: whole.row - 1), columns: whole.columns, style: Style(.border))
        guard let item = state.news.items.first(where: { $0.id == log.cursor }) else { return }
        let lines = SafeText.wrapped(state.sentence(of: item), to: max(8, whole.columns - 2))
        for (index, line) in lines.prefix(whole.rows - 1).enumerated() {
            put(line, in: whole.inset(columns: 1, rows: 0), line: index, style: Style(.text))
        }
        put(state.newsKeys(item), in: whole.inset(columns: 1, rows: 0), line: whole.rows - 1, style: Style(.hintText))
    }
}

extension ConsoleState {
    /// `07:42` today, `Mon 23 07:42` on other days.
    fileprivate func newsTime(_ moment: Timestamp) -> String {
        let day = view.calendar.day(of: moment)
        return day == today ? wording.time(moment) : "\(wording.day(day)) \(wording.time(moment))"
    }

    fileprivate var newsTrailing: String {
        news.items.count < NewsState.kept
            ? "\(news.items.count)"
            : language(
                "the last \(NewsState.kept); dyspo journal has all",
                "ostatnie \(NewsState.kept); wszystkie: dyspo journal")
    }

    fileprivate func newsKeys(_ item: NewsItem) -> String {
        if case .results = item.subject {
            return language("Enter opens the list  Esc closes", "Enter otwiera listę  Esc zamyka")
        }
        guard let number = item.orders.first else { return language("Esc closes", "Esc zamyka") }
        return language("Enter goes to \(number)  Esc closes", "Enter przechodzi do \(number)  Esc zamyka")
    }
}
