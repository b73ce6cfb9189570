import DeskModel
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
    /// Only lines in which all its words stand.
    var filter = TextLine()
    /// The filter is being typed.
    var isTyping = false
}

extension ConsoleState {
    mutating func openNews() -> [Effect] {
        overlay = .news(NewsLog(cursor: news.items.first?.id, fresh: news.fresh))
        news.markAllRead()
        return [.ask(.desks)] + keepLooking()
    }

    /// This person has looked at all there is: kept for the next start, and for the other desks of the same person.
    private mutating func keepLooking() -> [Effect] {
        guard !isWall, view.sequence > desks.lookedThrough else { return [] }
        desks.lookedThrough = view.sequence
        return [.keepLooking(through: view.sequence)]
    }

    /// What others wrote since this person looked last.
    mutating func take(_ feed: DeskFeed) {
        desks.lookedThrough = max(desks.lookedThrough, feed.read)
        let others = feed.entries.filter { !news.isOwn($0.sequence...$0.sequence) }
        for entry in others { news.addPast(entry, isNew: feed.isNew(entry)) }
        news.raise(Alarm.left(by: others.filter(feed.isNew), in: view))
    }

    /// The lines that the filter lets through.
    func newsItems(_ log: NewsLog) -> [NewsItem] {
        let words = SearchWord.all(of: log.filter.text)
        guard !words.isEmpty else { return news.items }
        return news.items.filter { item in
            let numbers = item.orders.map(\.description).joined(separator: " ")
            let text = SearchText([origin(of: item), sentence(of: item), numbers].joined(separator: " "))
            return words.allSatisfy(text.contains)
        }
    }

    mutating func press(_ key: Key, in log: NewsLog) -> [Effect] {
        var log = log
        log.fresh.formUnion(news.fresh)
        news.markAllRead()
        let page = max(1, newsBox.list.rows - 1)
        if log.isTyping { return type(key, filtering: log) }
        switch key {
        case .character("/"): log.isTyping = true
        case .down, .character("j"): step(1, &log)
        case .up, .character("k"): step(-1, &log)
        case .pageDown, .control("d"), .character(" "): step(page, &log)
        case .pageUp, .control("u"): step(-page, &log)
        case .home: step(-NewsState.kept, &log)
        case .end, .character("G"): step(NewsState.kept, &log)
        case .enter: return keepLooking() + openNewsItem(log)
        case .escape where !log.filter.text.isEmpty: log.filter = TextLine()
        case .escape, .character("q"), .control("c"):
            overlay = nil
            return keepLooking()
        default: return []
        }
        overlay = .news(log)
        return []
    }

    /// Typing narrows at once; Enter keeps the filter, Esc takes it off.
    private mutating func type(_ key: Key, filtering log: NewsLog) -> [Effect] {
        var log = log
        switch key {
        case .enter: log.isTyping = false
        case .escape, .control("c"): (log.isTyping, log.filter) = (false, TextLine())
        case .down: step(1, &log)
        case .up: step(-1, &log)
        default: _ = log.filter.press(key)
        }
        let items = newsItems(log)
        if !items.contains(where: { $0.id == log.cursor }) { log.cursor = items.first?.id }
        log.top = newsTop(log)
        overlay = .news(log)
        return []
    }

    private func step(_ lines: Int, _ log: inout NewsLog) {
        let items = newsItems(log)
        guard !items.isEmpty else { return }
        let index = items.firstIndex { $0.id == log.cursor } ?? 0
        let next = max(0, min(items.count - 1, index + lines))
        log.cursor = items[next].id
        log.top = newsTop(log)
    }

    /// The first line that shows, so that the cursor is among them; what came above the cursor does not push it down.
    func newsTop(_ log: NewsLog) -> Int {
        let rows = max(1, newsBox.list.rows)
        let items = newsItems(log)
        let index = items.firstIndex { $0.id == log.cursor } ?? 0
        var top = log.top
        if index < top { top = index }
        if index >= top + rows { top = index - rows + 1 }
        return max(0, min(top, items.count - rows))
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
        let number = item.orders.first
        guard number != nil || item.sequence != nil else {
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
        if let number {
            overlay = nil
            return goToNews(number)
        }
        wantedEntry = wish(for: item.sequence ?? 0)
        return [.ask(.entryDay(item.sequence ?? 0))]
    }

    /// The technician's day that an entry has changed: there one goes, unless something else was begun meanwhile.
    mutating func take(day: CellKey?, of sequence: Int) -> [Effect] {
        guard wantedEntry?.value == sequence else { return [] }
        defer { wantedEntry = nil }
        guard granted(wantedEntry) != nil, moving == nil else { return [] }
        guard let day, view.technicians.contains(where: { $0.id == day.technician }) else {
            status.say(
                language(
                    "This line names no order and no technician's day.",
                    "Ten wiersz nie wymienia zlecenia ani dnia serwisanta."))
            return []
        }
        overlay = nil
        closePlan()
        openScreen(.board)
        focus = .board
        board.go(to: day, in: view)
        return []
    }
}

extension ConsoleState {
    var newsBox: NewsBox { NewsBox(layout.body, items: news.items.count, desks: whoLines.count) }
}
