import DeskModel
import ServiceModel
import TermCanvas

/// Counting a place of stock.
extension ConsoleState {
    /// The place that keys of counting mean, with what is known to be there.
    var countedPlace: (place: StockPlace, lines: [StockPartLine])? {
        guard let place = meantStockPlace, let parts = stock.memory.parts, parts.place == place.id else { return nil }
        return (place, parts.lines)
    }

    mutating func beginCount() -> [Effect] {
        guard let (place, lines) = countedPlace else { return [] }
        var count = StockCount(
            place, lines, after: stock.memory.overview?.moves.first?.id ?? StockMove.ID(0),
            reason: language("stocktaking", "inwentaryzacja"))
        if let line = meantStockPart { count.cursor = .part(line.part.id) }
        overlay = .count(count)
        return [.ask(.stock(.overview(stockDay))), .ask(.stock(.at(place.id)))] + askForPartNames()
    }

    mutating func press(_ key: Key, counting count: StockCount) -> [Effect] {
        guard !count.isWriting else { return [] }
        var count = count
        if key == .escape || key == .control("c") { return leave(count) }
        count.isClosing = false
        status.message = nil
        switch key {
        case .control("s"): return save(count)
        case .enter where count.cursor == .reason: return save(count)
        case .enter, .tab, .down: go(1, &count)
        case .backTab, .up: go(-1, &count)
        case .pageDown: go(10, &count)
        case .pageUp: go(-10, &count)
        default: type(key, &count)
        }
        overlay = .count(count)
        return []
    }

    mutating func paste(_ text: String, into count: StockCount) {
        guard !count.isWriting else { return }
        var count = count
        change(&count) { $0.insert(text) }
        overlay = .count(count)
    }

    private mutating func type(_ key: Key, _ count: inout StockCount) {
        change(&count) { _ = $0.press(key) }
    }

    private mutating func change(_ count: inout StockCount, _ change: (inout TextLine) -> Void) {
        count.complaints[count.cursor] = nil
        switch count.cursor {
        case .part(let part):
            var line = count.typed[part] ?? TextLine()
            change(&line)
            count.typed[part] = line
        case .reason: change(&count.reason)
        }
    }

    /// To another line. What a scanner typed is no quantity but a part: the cursor goes to its line, and a part that nobody
    /// expected there gets one.
    private mutating func go(_ step: Int, _ count: inout StockCount) {
        if case .part(let id) = count.cursor {
            let text = count.text(id)
            if !text.isEmpty, let part = self[PartsMemory.self].part(scanned: text) {
                count.typed[id] = nil
                return count.add(part)
            }
            if let line = count.lines.first(where: { $0.part.id == id }), !text.isEmpty, count.counted(line) == nil {
                count.complaints[count.cursor] = fault(of: line, text)
                return
            }
        }
        count.cursor = count.row(after: count.cursor, step)
    }

    private func fault(of line: StockPartLine, _ text: String) -> String {
        line.part.unit.isWhole && Quantity(text) != nil
            ? language(
                "\(line.part.code) is counted in whole pieces.", "\(line.part.code) liczy się w całych sztukach.")
            : language(
                "“\(text)” is no quantity, and no part has this code or EAN.",
                "„\(text)” nie jest ilością ani kodem czy EAN żadnej części.")
    }

    private mutating func leave(_ count: StockCount) -> [Effect] {
        guard count.isTouched, !count.isClosing else {
            overlay = nil
            status.say(language("Nothing was changed.", "Niczego nie zmieniono."))
            return []
        }
        var count = count
        count.isClosing = true
        overlay = .count(count)
        status.say(
            language(
                "Esc again throws away what you typed; Ctrl-S saves it.",
                "Esc jeszcze raz wyrzuci wpisane; Ctrl-S zapisze."), .warning)
        return []
    }

    private mutating func save(_ count: StockCount) -> [Effect] {
        var count = count
        for line in count.faults { count.complaints[.part(line.part.id)] = fault(of: line, count.text(line.part.id)) }
        let reason = count.reason.text.trimmingBlanks
        if reason.isEmpty { count.complaints[.reason] = language("Say why.", "Podaj powód.") }
        if let wrong = count.rows.first(where: { count.complaints[$0] != nil }) {
            count.cursor = wrong
            overlay = .count(count)
            return []
        }
        let steps = count.countedLines.map { line in
            StockStep(
                .count, part: line.part.id, count.counted(line), from: count.place.id, reason: reason)
        }
        guard !steps.isEmpty else {
            overlay = .count(count)
            status.say(language("Nothing was counted yet.", "Jeszcze niczego nie policzono."), .warning)
            return []
        }
        count.isWriting = true
        overlay = .count(count)
        return perform(BookStock(steps, countedAfter: count.after), .count(count.place.id))
    }
}
