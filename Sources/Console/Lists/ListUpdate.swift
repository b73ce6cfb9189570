import DeskModel
import ServiceModel

extension ConsoleState {
    mutating func openOrders() -> [Effect] {
        screen = .orders
        list.cursor = 0
        list.wantsClosed = false
        list.wanted = nil
        fillList()
        return askForOrders()
    }

    mutating func openAgenda() -> [Effect] {
        if screen != .agenda { list.from = board.cursor.day }
        list.technician = nil
        screen = .agenda
        list.cursor = 0
        fillList()
        return []
    }

    /// All orders, when the list shows them and the desk changed since.
    mutating func askForOrders() -> [Effect] {
        let wantsClosed = list.wantsClosed || filtering.filter?.reachesClosed ?? false
        guard screen == .orders, list.askedAt != view.sequence || list.askedForClosed != wantsClosed else { return [] }
        list.askedAt = view.sequence
        list.askedForClosed = wantsClosed
        return [.ask(wantsClosed ? .allOrders : .orders)]
    }

    mutating func take(_ lines: [OrderLine]) {
        list.orders = lines.map { ($0, FilterSubject($0, now: now)) }
        fillList()
    }

    /// The rows of the open list, as the filter and the sorting have them.
    mutating func fillList() {
        switch screen {
        case .board, .day, .map: return
        case .orders: list.take(orderRows)
        case .agenda: list.take(agendaRows)
        }
    }

    private var orderRows: [ListRow] {
        let lines = list.orders.filter { filtering.filter?.matches($0.subject) ?? true }.map(\.line)
        let sorted =
            switch list.sort {
            case .number: lines.sorted { $0.order.number > $1.order.number }
            case .due:
                lines.sorted {
                    ($0.due?.moment.seconds ?? .max, $0.order.number) < (
                        $1.due?.moment.seconds ?? .max, $1.order.number
                    )
                }
            case .priority: lines.sorted { ($0.order.priority, $0.order.number) < ($1.order.priority, $1.order.number) }
            case .state:
                lines.sorted { ($0.order.state.place, $0.order.number) < ($1.order.state.place, $1.order.number) }
            case .customer: byPolishName(lines, \.customer)
            }
        return sorted.map(ListRow.order)
    }

    /// By day and technician, with the visits in order of time.
    private var agendaRows: [ListRow] {
        let days = (0..<list.days).map { list.from + $0 }
        let people = view.technicians.filter { list.technician == nil || $0.id == list.technician }
        let matching = filtering.filter == nil ? nil : filtering.visits
        return days.flatMap { day in
            people.flatMap { person -> [ListRow] in
                let cell = CellKey(person.id, day)
                if let filter = filtering.filter, let sheet = view.sheets[cell], !filter.matches(sheet) { return [] }
                let stops = (view.sheets[cell]?.stops ?? []).compactMap { stop -> ListRow? in
                    guard let card = view.visits[stop.visit], matching?.contains(card.id) ?? true else { return nil }
                    return .visit(card, stop)
                }
                return stops.isEmpty ? [] : [.day(cell)] + stops
            }
        }
    }

    /// The days of the agenda that are not loaded yet.
    mutating func askForAgenda() -> [Effect] {
        guard screen == .agenda, let first = view.days.first, let last = view.days.last else { return [] }
        let end = list.from + (list.days - 1)
        if list.from >= first, end <= last { return [] }
        let days = list.from...end
        if board.askedDays == days { return [] }
        board.askedDays = days
        return [.ask(.days(days))]
    }

    /// The order under the list's cursor, as all there is to say about it.
    mutating func openListed() -> [Effect] {
        guard let order = list.row?.order else { return [] }
        overlay = .sheet(order, top: 0)
        guard detail.detail?.order.id != order || detail.asked?.sequence != view.sequence else { return [] }
        detail.asked = DetailState.Asked(order: order, sequence: view.sequence)
        return [.ask(.order(order))]
    }

    /// An order on hold goes on; another one is asked why it waits.
    mutating func holdListed() -> [Effect] {
        guard case .order(let line)? = list.row else { return [] }
        guard line.order.state == .onHold else { return open(.hold([line.order.id])) }
        let token = freshToken()
        errands[token] = .lock
        return [
            .perform(
                ReleaseOrder(order: line.order.id, basis: known(line.order.id)),
                token: token)
        ]
    }

    /// To the cell of the agenda's line on the board.
    mutating func goToListedCell() {
        let cell: CellKey? =
            switch list.row {
            case .day(let cell)?: cell
            case .visit(let card, _)?: card.placement.map { CellKey($0.leader, $0.day) }
            case .order(let line)?:
                line.current?.visit.placement.map { CellKey($0.leader, $0.day) }
            case nil: nil
            }
        guard let cell else {
            status.say(language("It is on nobody's day.", "Nie ma tego w niczyim dniu."))
            return
        }
        screen = .board
        focus = .board
        board.go(to: cell, in: view)
    }
}

extension OrderState {
    /// Where it stands in an order's life.
    fileprivate var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
