package import DeskModel
package import ServiceModel

/// What fills the screen.
package enum Screen: String, Sendable {
    case board, day, map, orders, agenda

    /// One list fills it.
    var isList: Bool { self == .orders || self == .agenda }
}

/// A screen that is one list: all orders, or the tasks of a time.
package struct ListState: Sendable {
    package enum Sort: String, CaseIterable, Sendable {
        case number, due, priority, state, customer

        var name: Phrase {
            switch self {
            case .number: Phrase("number", "numer")
            case .due: Phrase("due", "termin")
            case .priority: Phrase("priority", "priorytet")
            case .state: Phrase("state", "stan")
            case .customer: Phrase("customer", "klient")
            }
        }
    }

    /// All orders with their texts folded; asked for when the screen opens.
    var orders: [(line: OrderLine, subject: FilterSubject)] = []
    /// The journal's sequence at which they were asked for.
    var askedAt: Int?
    /// Whether those that are over were asked for too.
    var askedForClosed = false
    /// Those that are over are wanted, whatever the filter says.
    var wantsClosed = false
    /// The order to which the cursor goes as soon as it is listed.
    var wanted: Order.ID?
    var sort = Sort.number
    package internal(set) var rows: [ListRow] = []
    package internal(set) var cursor = 0
    package internal(set) var top = 0
    /// The agenda's first day and how many there are.
    var from: Day
    var days = 1
    /// The agenda of this technician alone; `nil` for everybody.
    var technician: Technician.ID?

    init(from: Day) {
        self.from = from
    }

    package var row: ListRow? { rows.indices.contains(cursor) ? rows[cursor] : nil }

    mutating func step(_ lines: Int) { cursor = max(0, min(rows.count - 1, cursor + lines)) }

    /// Takes over new rows; the cursor stays on what it was on, and that on its line of the screen, unless the first
    /// row shows.
    mutating func take(_ rows: [ListRow]) {
        let before = row?.identity
        self.rows = rows
        if let before, let index = rows.firstIndex(where: { $0.identity == before }) {
            if top > 0 { top = max(0, top + index - cursor) }
            cursor = index
        }
        if let wanted, let index = rows.firstIndex(where: { $0.identity == .order(wanted) }) {
            cursor = index
            self.wanted = nil
        }
        cursor = max(0, min(rows.count - 1, cursor))
    }

    mutating func reveal(rows height: Int) {
        let height = max(1, height)
        if cursor < top { top = cursor }
        if cursor >= top + height { top = cursor - height + 1 }
        top = max(0, min(top, rows.count - height))
    }
}

/// One line of a list.
package enum ListRow: Sendable {
    case order(OrderLine)
    /// A technician's day, and what is to be done there.
    case day(CellKey)
    case visit(VisitCard, DaySheet.Stop)

    enum Identity: Hashable {
        case order(Order.ID)
        case day(CellKey)
        case visit(Visit.ID)
    }

    var identity: Identity {
        switch self {
        case .order(let line): .order(line.order.id)
        case .day(let cell): .day(cell)
        case .visit(let card, _): .visit(card.id)
        }
    }

    /// The order of the line; `nil` for a heading.
    package var order: Order.ID? {
        switch self {
        case .order(let line): line.order.id
        case .visit(let card, _): card.order
        case .day: nil
        }
    }
}
