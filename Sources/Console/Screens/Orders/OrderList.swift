import DeskModel
import ServiceModel
import TermCanvas

extension ScreenID {
    package static let orders = ScreenID("orders")
}

/// All orders that are not closed, drafts and those on hold too; those that are over when a filter reaches for them.
struct OrderList: ListContent {
    let id = ScreenID.orders
    let place = Place.orderLines
    let commands = orderLineCommands
    let acts: [ListAct<OrderLine>] = []
    let detail: (@Sendable (OrderLine, _ columns: Int, ConsoleState) -> [[Span]])? = nil

    let opening: ConsoleCommand? = ConsoleCommand(
        "screen.orders", "6 F6", hint: Phrase("Orders", "Zlecenia"),
        also: "list drafts cancelled held lista szkice anulowane wstrzymane",
        Phrase(
            "All orders that are not closed, drafts and those on hold too",
            "Wszystkie niezamknięte zlecenia, także szkice i wstrzymane"),
        section: .screens, in: [.free, .own], unless: handIsFull
    ) { state, _ in state.openOrders() }

    let sorting: ListSorting? = ListSorting(
        command: "list.sort",
        sentence: Phrase(
            "Sort by number, due time, priority, state, customer",
            "Sortuj wg numeru, terminu, priorytetu, stanu, klienta"),
        names: OrderSort.allCases.map(\.name),
        elsewhere: Phrase("an agenda is sorted by time", "zadania są wg czasu"))

    func identity(of row: OrderLine) -> LineID { LineID(row.order.id) }

    func meant(by row: OrderLine) -> MeantOrder? { MeantOrder(row) }

    func cell(of row: OrderLine) -> CellKey? {
        row.current?.visit.placement.map { CellKey($0.leader, $0.day) }
    }

    func sentence(_ row: OrderLine, _ state: ConsoleState) -> String {
        let order = row.order
        return "\(order.number) \(order.title), \(row.customer), \(row.town): \(order.state.name(state.language))."
    }

    func title(_ state: ConsoleState) -> String {
        let list = state.orders
        return state.language("Orders ", "Zlecenia ") + "\(list.rows.count)"
            + (state.filtering.lists[.orders] == nil
                ? "" : state.language(" of ", " z ") + "\(list.memory.orders.count)")
    }

    func trailing(_ state: ConsoleState) -> String {
        state.language("by ", "wg: ") + OrderSort.allCases[state.orders.sort].name(state.language)
    }

    func emptiness(_ state: ConsoleState) -> String {
        state.language("The orders are being read …", "Wczytywanie zleceń …")
    }

    func remark(on filter: Filter, _ state: ConsoleState) -> String? {
        filter.idleSentence(in: .orders, state.language)
    }

    func ask(_ state: inout ConsoleState) -> [Effect] { state.askForOrders() }

    /// Who is late is a matter of the clock.
    func minutePassed(_ state: inout ConsoleState) {
        let now = state.now
        let orders = state.orders.memory.orders
        state.orders.memory.orders = orders.map { ($0.line, FilterSubject($0.line, now: now)) }
    }

    /// Number, state, priority, customer, town, title, due; on narrow screens the first ones.
    func line(_ row: OrderLine, columns: Int, _ state: ConsoleState) -> ListLine {
        let order = row.order
        let isBroken = row.current?.breaches.isEmpty == false
        let lateness = row.lateness(at: state.now)
        let isWide = columns >= 100
        // The longest state, `do zaplanowania`, whole.
        let (isLong, states) = (columns >= 150, columns >= 70 ? 16 : 13)
        let numbers = isLong ? 16 : 7
        let head = [
            ListCell(order.priority.glyph, 3, order.priority.role),
            ListCell(isLong ? order.number.description : order.number.short, numbers),
            ListCell(
                order.state.name(state.language) + (isBroken ? " !" : ""), states,
                isBroken || order.state == .onHold || order.state == .draft ? .late : .text),
            ListCell(state.dueText(row.due, lateness), 11, lateness == nil ? .text : .late),
        ]
        let rest = columns - 3 - numbers - states - 11
        guard isWide else { return .cells(head + [ListCell(row.town, 13), ListCell(order.title, rest - 13, .dim)]) }
        let (customer, title) = (rest * 25 / 100, rest * 29 / 100)
        return .cells(
            head + [
                ListCell(row.customer, customer), ListCell(row.town, 15), ListCell(order.title, title, .dim),
                ListCell(placeText(row, state), rest - customer - 15 - title),
            ])
    }

    /// `Tue 24 13:30 Ewa Zych`
    private func placeText(_ row: OrderLine, _ state: ConsoleState) -> String {
        guard let current = row.current, let placement = current.visit.placement else { return "-" }
        let day = state.view.calendar.day(of: placement.start)
        return "\(state.wording.day(day)) \(state.wording.time(placement.start)) \(current.crew.first ?? "")"
    }
}

extension LineID {
    init(_ order: Order.ID) {
        self.init("order", order.rawValue)
    }
}
