import DeskModel
import ServiceModel
import TermCanvas

@testable import Console

/// A list that only tests have: customers with their visits, to be locked. It is all that a new list has to say.
struct CustomerList: ListContent {
    struct Row: Sendable {
        let name: String
        let cards: [VisitCard]
    }

    struct Memory: ScreenState {}

    let id = ScreenID("customers")
    let place = Place("customers", .list)
    let ownsFilter = false

    let opening: ConsoleCommand? = ConsoleCommand(
        "screen.customers", "gz", hint: Phrase("Customers", "Klienci"), Phrase("All customers", "Wszyscy klienci"),
        section: .screens, in: [.free, .own]
    ) { state, _ in
        state.openList(ScreenID("customers"))
        return []
    }

    let commands = [
        ConsoleCommand(
            "customers.open", "Enter", hint: Phrase("open", "otwórz"), Phrase("Open the customer", "Otwórz klienta"),
            section: .lists, in: Places(Place("customers", .list)), hintRank: 5
        ) { state, _ in
            guard let row = state[ListState<CustomerList>.self].row else { return [] }
            PageScreen(CustomerPage()).enter(row.name, &state)
            return []
        }
    ]

    let sorting: ListSorting? = ListSorting(
        command: "customers.sort", sentence: Phrase("Sort by name, visits", "Sortuj wg nazwy, wizyt"),
        names: [Phrase("name", "nazwa"), Phrase("visits", "wizyty")], elsewhere: nil)

    let acts = [
        ListAct<Row>(
            "customers.lock", "L", hint: Phrase("lock", "zablokuj"),
            Phrase("Lock the first visit of the customer", "Zablokuj pierwszą wizytę klienta"), hintRank: 6,
            needs: .plan, title: Phrase("Lock", "Blokada"),
            obstacle: { row, _ in row.cards.isEmpty ? Phrase("no visits", "brak wizyt") : nil },
            name: \.name
        ) { row, state in LockVisit(visit: row.cards[0].id, lock: .both, basis: row.cards[0].basis) }
    ]

    let detail: (@Sendable (Row, _ columns: Int, ConsoleState) -> [[Span]])? = { row, _, _ in
        row.cards.map { [Span("\($0.number.short) \($0.title)")] }
    }

    func rows(_ state: ConsoleState) -> [Row] {
        let cards = state.view.visits.values.filter { card in
            state.filtering.desk == nil || state.filtering.visits.contains(card.id)
        }
        let rows = Dictionary(grouping: cards, by: \.customer).map { name, cards in
            Row(name: name, cards: cards.sorted { $0.isBefore($1) })
        }
        return state[ListState<CustomerList>.self].sort == 0
            ? rows.sorted { $0.name < $1.name } : rows.sorted { ($1.cards.count, $0.name) < ($0.cards.count, $1.name) }
    }

    func identity(of row: Row) -> LineID { LineID("customer " + row.name, 0) }
    func meant(by row: Row) -> MeantOrder? { row.cards.first.map { MeantOrder($0) } }
    func cell(of row: Row) -> CellKey? { row.cards.first?.placement.map { CellKey($0.leader, $0.day) } }

    func line(_ row: Row, columns: Int, _ state: ConsoleState) -> ListLine {
        .cells([ListCell(row.name, columns - 12), ListCell("\(row.cards.count)", 12, .dim)])
    }

    func sentence(_ row: Row, _ state: ConsoleState) -> String { "\(row.name): \(row.cards.count)." }
    func title(_ state: ConsoleState) -> String { "Customers \(state[ListState<CustomerList>.self].rows.count)" }
    func trailing(_ state: ConsoleState) -> String {
        "by " + (sorting?.names[state[ListState<CustomerList>.self].sort](state.language) ?? "")
    }
    func emptiness(_ state: ConsoleState) -> String { "No customers." }
    func remark(on filter: Filter, _ state: ConsoleState) -> String? { nil }
    func ask(_ state: inout ConsoleState) -> [Effect] { [] }
    func minutePassed(_ state: inout ConsoleState) {}
}
