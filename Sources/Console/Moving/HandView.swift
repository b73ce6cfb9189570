import DeskModel
import ServiceModel
import TermCanvas

extension Frame {
    /// The order in hand, where it is over, and the best cells.
    mutating func drawHand(_ state: ConsoleState, _ moving: MovingState, in rect: Rect) {
        let inner = pane(
            rect, title: state.language("In hand", "W ręku"), trailing: moving.card.number.description,
            isFocused: false)
        let area = inner.inset(columns: 1, rows: 0)
        var row = 0
        func line(_ text: String, _ role: Role = .text, _ frame: inout Frame) {
            frame.put(text, in: area, line: row, style: Style(role))
            row += 1
        }
        let card = moving.card
        line(card.title, .title, &self)
        line("\(card.customer), \(card.town)", .text, &self)
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
                state.language("No cell fits; r says why.", "Nic nie pasuje; r mówi czemu."), in: rect,
                style: Style(.late))
            return
        }
        for (index, best) in state.bestCells(min(9, rect.rows)).enumerated() {
            let line = rect.line(index)
            let name = state.shortName(state.technicianName(best.cell.technician), columns: 15)
            let time = state.wording.time(best.insertion.start)
            let text = "\(best.rank) \(SafeText.fitted(name, to: 15)) \(state.narrowWeekday(best.cell.day)) \(time)"
            let minutes = best.insertion.extraMinutes
            let price = "\(best.insertion.isLate ? "L" : "")\(minutes >= 0 ? "+" : "")\(minutes)'"
            put(text, in: line, style: Style(best.insertion.isLate ? .late : .rank))
            put(" " + price, in: line, style: Style(best.insertion.isLate ? .late : .rank), align: .right)
            if best.cell == state.cell { overlay(line, .cursorUnfocused) }
        }
    }
}

extension ConsoleState {
    /// From where, over what, at what time.
    fileprivate func handPlace(_ moving: MovingState) -> [(String, String)] {
        var lines: [(String, String)] = []
        if let origin = moving.origin {
            let place = "\(technicianName(origin.technician)), \(wording.day(origin.day))"
            lines.append((language("from", "z"), place))
        } else {
            lines.append((language("from", "z"), language("the queue", "kolejki")))
        }
        guard let cell else { return lines }
        lines.append((language("over", "nad"), "\(technicianName(cell.technician)), \(wording.day(cell.day))"))
        if let chosen = moving.chosen(in: cell) {
            let count = moving.places(in: cell).count
            let more = count > 1 ? language("  [ ] other times", "  [ ] inne pory") : ""
            lines.append((language("at", "o"), wording.time(chosen.start) + more))
        } else {
            lines.append((language("why", "czemu"), verdict(of: cell)))
        }
        return lines
    }
}
