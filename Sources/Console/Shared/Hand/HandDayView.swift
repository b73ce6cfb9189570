import DeskModel
import ServiceModel
import TermCanvas

extension Frame {
    /// The day under the cursor before and after dropping the order in hand.
    mutating func drawHandDay(_ state: ConsoleState, in rect: Rect) {
        guard let moving = state.moving else { return }
        guard let cell = state.cell, let before = state.sheet else {
            let inner = pane(rect, title: state.language("Day", "Dzień"), isFocused: false)
            put(state.handSentence, in: inner.inset(columns: 1, rows: 0), style: Style(.dim))
            return
        }
        let title = "\(state.technicianName(cell.technician))  \(state.wording.day(cell.day))"
        let inner = pane(rect, title: title, trailing: state.verdict(of: cell), isFocused: false)
        let after = moving.preview(of: cell)?.after ?? state.guessedDay(before, cell)
        let labelColumns = 8
        let sheets = [moving.preview(of: cell)?.before ?? before, after].compactMap { $0 }
        let scale = DayScale(sheets, calendar: state.view.calendar, columns: inner.columns - labelColumns - 2)
        let strips = inner.split(columns: labelColumns).right
        drawHours(scale, state.view.calendar, at: strips.origin, in: strips)
        let labels = [state.language(" before", " przed"), state.language(" after", " po")]
        for (index, sheet) in sheets.enumerated() {
            put(labels[index], at: inner.line(index + 1).origin, index == 0 ? .before : .added, in: inner)
            let strip = DayStrip(sheet, scale, state: state, added: moving.cards)
            strip.draw(on: &self, at: strips.line(index + 1).origin, in: strips)
        }
        put(
            lines: state.handFacts(cell).map { ($0, .text) },
            in: inner.inset(columns: 1, rows: 0).split(rows: 3).bottom)
    }
}

extension ConsoleState {
    /// What is known at once, before the engine's preview is there: the day with the visit at its price's times.
    func guessedDay(_ before: DaySheet, _ cell: CellKey) -> DaySheet? {
        guard let moving, !moving.isSet else { return nil }
        if let exactStart { return guessedDay(before, moving, exactStart) }
        guard let chosen = moving.chosen(in: cell) else { return nil }
        var after = before
        after.stops.removeAll { stop in moving.visits.contains(stop.visit) }
        let stop = DaySheet.Stop(
            visit: moving.visit, drive: 0, arrival: chosen.start, start: chosen.start,
            end: chosen.days?.firstEnd ?? chosen.end, lateness: chosen.lateness, slack: chosen.slack)
        after.stops.insert(stop, at: max(0, min(after.stops.count, chosen.position)))
        after.home = chosen.days?.firstHome ?? chosen.home
        return after
    }

    /// The others where they stand, and the visit at the minute chosen.
    private func guessedDay(_ before: DaySheet, _ moving: MovingState, _ start: Timestamp) -> DaySheet {
        var after = before
        after.stops.removeAll { stop in stop.visit == moving.visit }
        let stop = DaySheet.Stop(
            visit: moving.visit, drive: 0, arrival: start, start: start, end: start + moving.card.duration * 60)
        after.stops.insert(stop, at: after.stops.firstIndex { $0.start > start } ?? after.stops.count)
        return after
    }

    /// The figures of a drop, most important first.
    func handFacts(_ cell: CellKey) -> [String] {
        guard let moving else { return [] }
        var lines: [String] = []
        if let preview = moving.preview(of: cell) { lines += breachLines(preview, moving) }
        if size.columns < 110, moving.book.isComplete { lines.append(bestLine) }
        if let chosen = handPlace(in: cell) { lines.append(timesLine(chosen, moving)) }
        if let preview = moving.preview(of: cell) { lines.append(changeLine(preview)) }
        if let rank = moving.book.rank(of: cell), let best = moving.book.ranked.first {
            let count = moving.book.ranked.count
            let price = moving.book[best]?.best.map(extra) ?? ""
            let name = technicianName(best.technician)
            lines.append(
                language(
                    "rank \(rank) of \(count) cells that fit; best is \(name), \(wording.day(best.day)), \(price)",
                    "miejsce \(rank) z \(count) pasujących; najlepsze: \(name), \(wording.day(best.day)), \(price)"))
        }
        return lines
    }

    /// `! lacks GAZ`; with several in hand one line each: `! 122: lacks GAZ; shift ends 16:00, …`.
    func breachLines(_ preview: MovePreview, _ moving: MovingState) -> [String] {
        guard moving.isSet else { return preview.breaches.map { "! " + $0.sentence(wording) } }
        return moving.cards.compactMap { card in
            guard let breaches = preview.breachesByVisit[card.id], !breaches.isEmpty else { return nil }
            return "! \(card.short): " + breaches.map { $0.sentence(wording) }.joined(separator: "; ")
        }
    }

    func timesLine(_ chosen: Insertion, _ moving: MovingState) -> String {
        let times =
            language("starts ", "początek ") + wording.time(chosen.start, ofShift: board.cursor.day)
            + language("   ends ", "   koniec ")
            + wording.time(chosen.end, ofShift: board.cursor.day) + language("   home ", "   w domu ")
            + wording.time(chosen.home, ofShift: chosen.days?.last ?? board.cursor.day)
        let due =
            moving.isSet ? "" : moving.card.due.map { "   " + $0.words(wording) } ?? ""
        return times + due
    }

    func changeLine(_ preview: MovePreview) -> String {
        var parts = [
            language("travel ", "jazda ") + "\(length(preview.before.travel)) → \(length(preview.after.travel))",
            language("free ", "wolne ") + "\(room(preview.before)) → \(room(preview.after))",
        ]
        if preview.retimed.isEmpty {
            parts.append(language("nothing else moves", "nic innego się nie zmienia"))
        } else {
            let numbers = preview.retimed.compactMap { view.visits[$0]?.number.short }.joined(separator: ", ")
            parts.append(language("new time for ", "nowa godzina: ") + numbers)
        }
        return parts.joined(separator: "   ")
    }

    /// The free time of a day, or by how much it runs over: `1:20`, `0:32 over`.
    private func room(_ sheet: DaySheet) -> String {
        sheet.overtime > 0 ? length(sheet.overtime) + language(" over", " ponad") : length(sheet.free)
    }

    /// `1 Bo Lind Tue +6  2 Eva Roos Mon +9`, on one line.
    private var bestLine: String {
        bestCells(4).map { rank, cell, insertion in
            "\(rank) \(shortName(technicianName(cell.technician), columns: 12)) \(narrowWeekday(cell.day)) "
                + insertion.signedMinutes
        }.joined(separator: "  ")
    }

    func bestCells(_ count: Int) -> [(rank: Int, cell: CellKey, insertion: Insertion)] {
        guard let book = moving?.book else { return [] }
        return book.ranked.prefix(count).enumerated().compactMap { index, cell in
            book[cell]?.best.map { (index + 1, cell, $0) }
        }
    }
}
