import DeskModel
import ServiceModel

extension BoardState {
    /// Moves the cursor by so many rows and days, as far as there are rows.
    mutating func step(rows lines: Int, days: Int) {
        if !rows.isEmpty { cursor.row = rows[max(0, min(rows.count - 1, cursorIndex + lines))].identity }
        cursor.day = cursor.day + days
    }

    mutating func page(days: Int) {
        firstDay = firstDay + days
        cursor.day = cursor.day + days
    }

    mutating func fold(_ region: Region.ID, in view: DeskView) {
        if folded.remove(region) == nil { folded.insert(region) }
        arrange(view)
    }

    /// Puts the cursor on a cell, unfolding its region.
    mutating func go(to cell: CellKey, in view: DeskView) {
        // Nobody whom the filter hides.
        guard let index = technicianIndex[cell.technician], shown?.contains(cell.technician) ?? true else { return }
        if folded.remove(view.technicians[index].region) != nil { arrange(view) }
        cursor = BoardCursor(row: .technician(cell.technician), day: cell.day)
    }

    /// The region of the cursor's row.
    func region(in view: DeskView) -> Region.ID? {
        switch cursor.row {
        case .region(let region): region
        case .technician(let technician): technicianIndex[technician].map { view.technicians[$0].region }
        }
    }
}

extension ConsoleState {
    /// Today, with the week's Monday at the left.
    mutating func goToToday() {
        board.firstDay = today - (today.weekday.rawValue - 1)
        board.cursor.day = today
    }

    /// Today, at the visit that is under way or comes next.
    mutating func goToNow() {
        goToToday()
        goToNight()
        guard let stop = sheet?.stops.first(where: { $0.end > now }), let card = view.visits[stop.visit] else {
            status.say(language("Nothing more today here.", "Dziś tu już nic więcej."))
            return
        }
        peek.cursor = stop.visit
        let times = wording.hours(stop.start, stop.end, ofShift: board.cursor.day)
        status.say("\(times) \(card.number): \(card.title), \(card.town).")
    }

    /// Looks for an open order by its number, `ZS/2026/000123` or just `123`, and goes there.
    mutating func goToOrder(_ text: String) -> [Effect] {
        let name = OrderVisitName(text.filter { $0 != " " })
        let wanted = name.order
        let number = OrderNumber(wanted.uppercased())
        let cards = view.visits.values.filter { card in
            (number.map { card.number == $0 } ?? (card.number.short == wanted))
                && name.sequence.map { card.sequence == $0 } ?? true
        }
        // Of several visits the first that is still to be done.
        let newest = cards.map(\.number).max()
        let own = cards.filter { $0.number == newest }.sorted { $0.sequence < $1.sequence }
        let card = own.first { !$0.state.isClosed } ?? own.last
        guard let card, canPointAt(card.order) else { return lookUp(wanted) }
        status.say("\(card.number): \(card.title), \(card.town).")
        current.point(at: card, &self)
        return []
    }
}
