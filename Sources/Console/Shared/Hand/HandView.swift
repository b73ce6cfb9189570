import DeskModel
import ServiceModel
import TermCanvas

extension Frame {
    /// The order in hand, where it is over, and the best cells.
    mutating func drawHand(_ state: ConsoleState, _ moving: MovingState, in rect: Rect) {
        let inner = pane(
            rect, title: state.language("In hand", "W ręku"),
            trailing: moving.isSet ? state.orders(moving.cards.count) : moving.card.named,
            isFocused: false)
        let area = inner.inset(columns: 1, rows: 0)
        var row = 0
        func line(_ text: String, _ role: Role = .text, _ frame: inout Frame) {
            frame.put(text, in: area, line: row, style: Style(role))
            row += 1
        }
        if moving.isSet {
            for text in state.handList(moving, rows: max(2, area.rows / 3)) { line(text, .text, &self) }
        } else {
            line(moving.card.title, .title, &self)
            line("\(moving.card.customer), \(moving.card.town)", .text, &self)
        }
        line("", .text, &self)
        for (label, value) in state.handPlace(moving) {
            put(label, at: Point(column: area.column, row: area.row + row), .dim, in: area)
            put(value, in: area.split(columns: 8).right, line: row)
            row += 1
        }
        line("", .text, &self)
        if !moving.book.isComplete {
            line(state.language("Counting the prices …", "Liczenie kosztów …"), .notYetPriced, &self)
            return
        }
        let rest = Rect(column: area.column, row: area.row + row, columns: area.columns, rows: area.rows - row)
        drawBest(state, moving, in: rest)
    }

    private mutating func drawBest(_ state: ConsoleState, _ moving: MovingState, in rect: Rect) {
        if moving.book.ranked.isEmpty {
            put(
                moving.isSet
                    ? state.language("No day takes all; A plans each.", "Żaden dzień nie zmieści; A planuje.")
                    : state.language("No cell fits; r says why.", "Nic nie pasuje; r mówi czemu."), in: rect,
                style: Style(.late))
            return
        }
        for (index, best) in state.bestCells(min(9, rect.rows)).enumerated() {
            let line = rect.line(index)
            let name = state.shortName(state.technicianName(best.cell.technician), columns: 15)
            let time = state.wording.time(best.insertion.start)
            let date = state.view.calendar.day(of: best.insertion.start)
            let text = "\(best.rank) \(SafeText.fitted(name, to: 15)) \(state.narrowWeekday(date)) \(time)"
            let price = (best.insertion.isLate ? Sign.late(state.language) : "") + best.insertion.signedMinutes + "'"
            put(text, in: line, style: Style(best.insertion.isLate ? .late : .rank))
            put(" " + price, in: line, style: Style(best.insertion.isLate ? .late : .rank), align: .right)
            if best.cell == state.cell { overlay(line, .cursorUnfocused) }
        }
    }
}

extension ConsoleState {
    /// Those in hand, a line each; what has no room is counted.
    fileprivate func handList(_ moving: MovingState, rows: Int) -> [String] {
        let shown = moving.cards.count <= rows ? rows : rows - 1
        let lines = moving.cards.prefix(shown).map { card in
            "\(SafeText.fitted(card.short, to: 5, .right)) \(wording.length(minutes: card.duration)) "
                + "\(SafeText.fitted(board.skillLetters.list(card.skills), to: 3)) \(card.town)"
        }
        let rest = moving.cards.count - lines.count
        return rest == 0 ? lines : lines + [language("  and \(rest) more", "  i jeszcze \(rest)")]
    }

    /// From where, over what, at what time.
    fileprivate func handPlace(_ moving: MovingState) -> [(String, String)] {
        var lines: [(String, String)] = []
        let origins = Set(moving.origins)
        if moving.isSet, !origins.isEmpty {
            let places = language.plural(origins.count, "day", "days", pl: ("dnia", "dni", "dni"))
            let waiting = moving.cards.count - moving.origins.count
            let queue = waiting == 0 ? "" : language(", queue (\(waiting))", ", kolejki (\(waiting))")
            lines.append((language("from", "z"), "\(origins.count) \(places)" + queue))
        } else if let origin = moving.origin {
            let place = "\(technicianName(origin.technician)), \(wording.day(origin.day))"
            lines.append((language("from", "z"), place))
        } else {
            lines.append((language("from", "z"), language("the queue", "kolejki")))
        }
        for (visit, text) in moving.visits.compactMap({ visit in heldText(visit).map { (visit, $0) } }).prefix(2) {
            let number = moving.isSet ? " (\(view.visits[visit]?.number.short ?? ""))" : ""
            lines.append((language("too", "także"), text + number))
        }
        guard let cell else { return lines }
        lines.append((language("over", "nad"), "\(technicianName(cell.technician)), \(wording.day(cell.day))"))
        if let chosen = moving.chosen(in: cell) {
            let count = moving.places(in: cell).count
            let more = count > 1 ? language("  [ ] other times", "  [ ] inne pory") : ""
            lines.append((language("at", "o"), wording.time(chosen.start, ofShift: cell.day) + more))
        } else {
            lines.append((language("why", "czemu"), verdict(of: cell)))
        }
        return lines
    }
}
