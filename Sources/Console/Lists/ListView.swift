import DeskModel
import ServiceModel
import TermCanvas

extension Frame {
    /// The list that fills the screen.
    mutating func drawList(_ state: ConsoleState, in rect: Rect) {
        let inner = pane(rect, title: state.listTitle, trailing: state.listTrailing, isFocused: true)
        if state.list.rows.isEmpty {
            put(state.listEmptiness, in: inner.inset(columns: 1, rows: 0), style: Style(.dim))
            cursor = inner.origin
            return
        }
        for (offset, row) in state.list.rows.dropFirst(state.list.top).prefix(inner.rows).enumerated() {
            let line = inner.line(offset)
            switch row {
            case .day(let cell): drawHeading(cell, state, on: line)
            case .order(let order): draw(state.listCells(order, columns: line.columns), on: line)
            case .visit(let card, let stop): draw(state.listCells(card, stop, columns: line.columns), on: line)
            }
            if state.list.top + offset == state.list.cursor {
                put(">", at: line.origin, .text, in: line)
                overlay(line, .cursor)
                cursor = line.origin
            }
        }
        let below = state.list.rows.count - state.list.top - inner.rows
        let edge = rect.endColumn - 1
        if state.list.top > 0 { put("▲", at: Point(column: edge, row: inner.row), .scrollbar) }
        if below > 0 { put("▼", at: Point(column: edge, row: inner.endRow - 1), .scrollbar) }
    }

    private mutating func drawHeading(_ cell: CellKey, _ state: ConsoleState, on line: Rect) {
        fill(line, style: Style(.regionHeader))
        let sheet = state.view.sheets[cell]
        let figures = sheet.map { "  " + state.daySentence($0) } ?? ""
        put(
            "  \(state.wording.date(cell.day))  \(state.technicianName(cell.technician))\(figures)", in: line,
            style: Style(.regionHeader))
    }

    private mutating func draw(_ cells: [(text: String, columns: Int, role: Role)], on line: Rect) {
        var column = line.column + 1
        for cell in cells {
            let area = Rect(column: column, row: line.row, columns: min(cell.columns, line.endColumn - column), rows: 1)
            guard area.columns > 0 else { return }
            put(cell.text, in: area.split(columns: max(1, area.columns - 1)).left, style: Style(cell.role))
            column += cell.columns
        }
    }
}

extension ConsoleState {
    fileprivate var listTitle: String {
        guard screen == .agenda else {
            return language("Orders ", "Zlecenia ") + "\(list.rows.count)"
                + (filtering.filter == nil ? "" : language(" of ", " z ") + "\(list.orders.count)")
        }
        let last = list.from + (list.days - 1)
        let span = list.days == 1 ? wording.date(list.from) : "\(wording.day(list.from)) – \(wording.date(last))"
        let who = list.technician.map { technicianName($0) } ?? language("everybody", "wszyscy")
        return language("Agenda  ", "Zadania  ") + span + "  " + who
    }

    fileprivate var listTrailing: String {
        if let filter = filtering.filter {
            return language("filter: ", "filtr: ") + filter.text
        }
        return screen == .orders ? language("by ", "wg: ") + list.sort.name(language) : ""
    }

    fileprivate var listEmptiness: String {
        if filtering.filter != nil { return language("Nothing matches the filter.", "Nic nie pasuje do filtra.") }
        return screen == .orders
            ? language("The orders are being read …", "Wczytywanie zleceń …")
            : language("Nothing is planned in this time.", "Nic nie zaplanowano w tym czasie.")
    }

    /// Number, state, priority, customer, town, title, due; on narrow screens the first ones.
    fileprivate func listCells(_ line: OrderLine, columns: Int) -> [(text: String, columns: Int, role: Role)] {
        let order = line.order
        let isBroken = line.current?.breaches.isEmpty == false
        let place = line.current?.visit.placement.map { placement in
            "\(wording.day(view.calendar.day(of: placement.start))) \(wording.time(placement.start)) \(line.current?.crew.first ?? "")"
        }
        let head: [(String, Int, Role)] = [
            (order.priority.glyph, 3, order.priority.role),
            (columns >= 100 ? order.number.description : order.number.short, columns >= 100 ? 16 : 7, .text),
            (
                order.state.name(language) + (isBroken ? " !" : ""), 13,
                isBroken || order.state == .onHold || order.state == .draft ? .late : .text
            ),
            (dueText(line.due, line.lateness(at: now)), 11, line.lateness(at: now) == nil ? .text : .late),
        ]
        let rest = columns - 3 - (columns >= 100 ? 16 : 7) - 24
        if columns < 100 { return head + [(line.town, 13, .text), (order.title, rest - 13, .dim)] }
        return head + [
            (line.customer, rest * 28 / 100, .text), (line.town, 15, .text), (order.title, rest * 34 / 100, .dim),
            (place ?? "-", rest - rest * 28 / 100 - 15 - rest * 34 / 100, .text),
        ]
    }

    fileprivate func listCells(
        _ card: VisitCard, _ stop: DaySheet.Stop, columns: Int
    ) -> [(text: String, columns: Int, role: Role)] {
        let isPastMidnight = card.placement.map { view.calendar.day(of: stop.start) != $0.day } ?? false
        // Thirteen columns: past midnight the day of the month takes the end's place.
        let times =
            isPastMidnight
            ? wording.moment(stop.start).filter { $0 != "," } : "\(wording.time(stop.start))-\(wording.time(stop.end))"
        let verdict = stopVerdict(stop, card)
        let rest = max(20, columns - 6 - 13 - 8 - 14 - 15)
        return [
            ("", 5, .text), (times, 13, .text), (card.number.short, 8, card.priority.role),
            (card.town, 15, .text), (card.title, columns >= 100 ? rest / 2 : rest - 10, .dim),
            (columns >= 100 ? card.customer : "", columns >= 100 ? rest - rest / 2 - 10 : 0, .text),
            (verdict.text, 25, verdict.role),
        ]
    }

    /// All there is to say about an order that need not have a visit on the desk.
    func sheetLines(_ order: Order.ID, columns: Int) -> [[Span]] {
        guard let detail = detail.detail, detail.order.id == order else {
            return [[Span(language("being read …", "wczytywanie …"), .dim)]]
        }
        let hold = detail.order.hold.map { ": \($0.reason.name(language)) \($0.note)" } ?? ""
        let head = [
            [Span(detail.order.title, .title)],
            [Span(detail.state.name(language) + hold)], [Span(detail.customer.name)],
            [Span("\(detail.site.address), \(detail.site.town)")],
        ].flatMap { $0.wrapped(to: columns) }
        return head + storedLines(detail, columns: columns)
    }
}
