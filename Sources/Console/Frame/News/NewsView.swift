import DeskModel
import ServiceModel
import TermCanvas

extension Frame {
    /// `* 07:42  bob@hq   ZS/2026/000122 placed: Piotr Kos, Mon 23, 08:10.`
    mutating func drawNews(_ log: NewsLog, _ state: ConsoleState) {
        let place = state.newsBox
        let top = state.newsTop(log)
        fill(place.rect)
        let items = state.newsItems(log)
        _ = box(
            place.rect, .heavy, style: Style(.borderFocused), title: state.language("News", "Wiadomości"),
            trailing: state.newsTrailing(log, items.count), titleStyle: Style(.titleFocused))
        cursor = place.list.origin
        drawWho(state, place)
        if items.isEmpty {
            let text =
                state.news.items.isEmpty
                ? state.language("Nobody else has changed anything yet.", "Nikt inny niczego jeszcze nie zmienił.")
                : state.language("Nothing matches the filter.", "Nic nie pasuje do filtra.")
            put(text, in: place.list.inset(columns: 1, rows: 0), style: Style(.dim))
        }
        drawNewsItems(items, top, log, state, place)
        drawScroll(top: top, count: items.count, place)
        drawWhole(log, items, state, place)
    }

    private mutating func drawNewsItems(
        _ items: [NewsItem], _ top: Int, _ log: NewsLog, _ state: ConsoleState, _ place: NewsBox
    ) {
        let names = min(14, items.map { SafeText.width(state.origin(of: $0)) }.max() ?? 0)
        for (offset, item) in items.dropFirst(top).prefix(place.list.rows).enumerated() {
            let line = place.list.line(offset)
            drawNewsItem(item, isFresh: log.fresh.contains(item.id) || item.isNew, names: names, state, on: line)
            if item.id == log.cursor {
                put(">", at: line.origin, .text, in: line)
                overlay(line, .cursor)
                cursor = line.origin
            }
        }
    }

    /// Who is here, beside the lines or above them.
    private mutating func drawWho(_ state: ConsoleState, _ place: NewsBox) {
        var room = place.who
        if place.isBeside {
            verticalRule(at: room.origin, rows: room.rows, style: Style(.border))
            room = room.split(columns: 2).right
            put(state.whoTitle, in: room, style: Style(.title))
            room = room.split(rows: 1).bottom
        } else {
            horizontalRule(
                at: Point(column: room.column, row: room.endRow), columns: room.columns, style: Style(.border))
            room = room.inset(columns: 1, rows: 0)
        }
        let lines = state.whoLines
        let shown = lines.count > room.rows ? max(0, room.rows - 1) : lines.count
        for (index, line) in lines.prefix(shown).enumerated() { put(line, at: room.line(index).origin, in: room) }
        if shown < lines.count, room.rows > 0 {
            let more = lines.count - shown
            put(state.language("\(more) more", "jeszcze \(more)"), in: room.line(shown), style: Style(.dim))
        }
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
        let edge = place.isBeside ? place.list.endColumn - 1 : place.rect.endColumn - 1
        if top > 0 { put("▲", at: Point(column: edge, row: place.list.row), .scrollbar) }
        if count - top > place.list.rows {
            put("▼", at: Point(column: edge, row: place.list.endRow - 1), .scrollbar)
        }
    }

    /// What is cut in the list stands whole below it.
    private mutating func drawWhole(
        _ log: NewsLog, _ items: [NewsItem], _ state: ConsoleState, _ place: NewsBox
    ) {
        let whole = place.whole
        horizontalRule(
            at: Point(column: whole.column, row: whole.row - 1), columns: whole.columns, style: Style(.border))
        let keys = whole.inset(columns: 1, rows: 0)
        if log.isTyping {
            let end = put("/ ", at: keys.line(whole.rows - 1).origin, .statusWarning, in: keys)
            drawInput(
                log.filter,
                in: Rect(column: end, row: keys.endRow - 1, columns: max(1, keys.endColumn - end), rows: 1))
        }
        guard let item = items.first(where: { $0.id == log.cursor }) else { return }
        let lines = SafeText.wrapped(state.sentence(of: item), to: max(8, whole.columns - 2))
        for (index, line) in lines.prefix(whole.rows - 1).enumerated() {
            put(line, in: whole.inset(columns: 1, rows: 0), line: index, style: Style(.text))
        }
        if !log.isTyping { put(state.newsKeys(item), in: keys, line: whole.rows - 1, style: Style(.hintText)) }
    }
}

extension ConsoleState {
    /// `07:42` today, `Mon 23 07:42` on other days.
    fileprivate func newsTime(_ moment: Timestamp) -> String {
        let day = view.calendar.day(of: moment)
        return day == today ? wording.time(moment) : "\(wording.day(day)) \(wording.time(moment))"
    }

    fileprivate func newsTrailing(_ log: NewsLog, _ count: Int) -> String {
        let filter = log.filter.text.isEmpty ? "" : language("filter: ", "filtr: ") + log.filter.text + "  "
        return filter + newsCount(count)
    }

    private func newsCount(_ count: Int) -> String {
        news.items.count < NewsState.kept
            ? "\(count)"
            : language(
                "the last \(NewsState.kept); dyspo journal has all",
                "ostatnie \(NewsState.kept); wszystkie: dyspo journal")
    }

    fileprivate func newsKeys(_ item: NewsItem) -> String {
        if case .results = item.subject {
            return language("Enter opens the list  / filter  Esc closes", "Enter otwiera listę  / filtr  Esc zamyka")
        }
        guard let number = item.orders.first else {
            return item.sequence == nil
                ? language("/ filter  Esc closes", "/ filtr  Esc zamyka")
                : language(
                    "Enter goes to the day it changed  / filter  Esc closes",
                    "Enter przechodzi do zmienionego dnia  / filtr  Esc zamyka")
        }
        return language(
            "Enter goes to \(number)  / filter  Esc closes", "Enter przechodzi do \(number)  / filtr  Esc zamyka")
    }
}
