import DeskModel

/// The lines of a day's pane: its visits, and the stop at a warehouse before one of them.
struct DayRows {
    enum Row {
        case visit(Int)
        case depot(DepotCall)
    }

    let rows: [Row]

    init(_ sheet: DaySheet) {
        var rows = sheet.stops.indices.map(Row.visit)
        if let call = sheet.depot { rows.insert(.depot(call), at: min(call.index, rows.count)) }
        self.rows = rows
    }

    /// The line of a visit.
    func line(of visit: Int) -> Int {
        rows.firstIndex { if case .visit(let index) = $0 { index == visit } else { false } } ?? 0
    }
}
