import ServiceModel
import TermCanvas

/// The log of what others did, as it lies over the panes.
package struct NewsLog: Sendable {
    /// The line under the cursor, by what it is: what arrives meanwhile moves nothing.
    package internal(set) var cursor: NewsItem.ID?
    /// Lines scrolled away above.
    package internal(set) var top = 0
    /// What was new when the log was opened; it stays marked until it closes.
    var fresh: Set<NewsItem.ID> = []
}

extension ConsoleState {
    mutating func openNews() -> [Effect] {
        overlay = .news(NewsLog(cursor: news.items.first?.id, fresh: news.fresh))
        news.markAllRead()
        return []
    }

    mutating func press(_ key: Key, in log: NewsLog) -> [Effect] {
        var log = log
        log.fresh.formUnion(news.fresh)
        news.markAllRead()
        let page = max(1, newsBox.list.rows - 1)
        switch key {
        case .down, .character("j"): step(1, &log)
        case .up, .character("k"): step(-1, &log)
        case .pageDown, .control("d"), .character(" "): step(page, &log)
        case .pageUp, .control("u"): step(-page, &log)
        case .home: step(-NewsState.kept, &log)
        case .end, .character("G"): step(NewsState.kept, &log)
        case .enter: return openNewsItem(log)
        case .escape, .character("q"), .control("c"):
            overlay = nil
            return []
        default: return []
        }
        overlay = .news(log)
        return []
    }

    private func step(_ lines: Int, _ log: inout NewsLog) {
        let items = news.items
        guard !items.isEmpty else { return }
        let index = items.firstIndex { $0.id == log.cursor } ?? 0
        let next = max(0, min(items.count - 1, index + lines))
        log.cursor = items[next].id
        log.top = newsTop(log)
    }

    /// The first line that shows, so that the cursor is among them; what came above the cursor does not push it down.
    func newsTop(_ log: NewsLog) -> Int {
        let rows = max(1, newsBox.list.rows)
        let index = news.items.firstIndex { $0.id == log.cursor } ?? 0
        var top = log.top
        if index < top { top = index }
        if index >= top + rows { top = index - rows + 1 }
        return max(0, min(top, news.items.count - rows))
    }

    /// To the order of the line; what became of many opens as the list it is.
    private mutating func openNewsItem(_ log: NewsLog) -> [Effect] {
        guard let item = news.items.first(where: { $0.id == log.cursor }) else {
            overlay = nil
            return []
        }
        if case .results(let list) = item.subject {
            overlay = .results(list)
            return []
        }
        guard let number = item.orders.first else {
            status.say(language("This line names no order.", "Ten wiersz nie wymienia zlecenia."))
            return []
        }
        guard moving == nil else {
            status.say(
                language(
                    "An order is in hand: Esc puts it back first.", "Zlecenie jest w ręku: najpierw odłóż je Esc."),
                .warning)
            return []
        }
        overlay = nil
        return goToNews(number)
    }
}

extension ConsoleState {
    var newsBox: NewsBox { NewsBox(layout.body, items: news.items.count) }
}
