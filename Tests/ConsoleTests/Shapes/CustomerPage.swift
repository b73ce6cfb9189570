import DeskModel
import ServiceModel
import TermCanvas

@testable import Console

/// A page that only tests have: a customer with its visits, and the customers beside it, into which one can go on.
struct CustomerPage: PageContent {
    let id = ScreenID("customer")
    let place = Place("customer", .page, help: .pages)
    let commands: [ConsoleCommand] = []

    func title(_ subject: String, _ state: ConsoleState) -> String { subject }
    func trailing(_ subject: String, _ state: ConsoleState) -> String { "" }

    func sections(_ subject: String, columns: Int, _ state: ConsoleState) -> [PageSection] {
        let cards = state.view.visits.values.filter { $0.customer == subject }.sorted { $0.isBefore($1) }
        let others = Set(state.view.visits.values.map(\.customer)).subtracting([subject]).sorted()
        return [
            PageSection(
                name: "visits", heading: "Visits \(cards.count)",
                answer: "the first is \(cards.first?.title ?? "none")",
                caption: "number and title", startsFolded: false,
                lines: cards.map { card in
                    PageLine(
                        id: LineID("visit", card.id.rawValue), spans: [Span("\(card.number.short) \(card.title)")],
                        sentence: "\(card.number): \(card.title).", enter: nil)
                }),
            PageSection(
                name: "others", heading: "Others", answer: "\(others.count) more", caption: "", startsFolded: true,
                lines: others.map { name in
                    PageLine(id: LineID("customer " + name, 0), spans: [Span(name)], sentence: name + ".") { state in
                        PageScreen(CustomerPage()).enter(name, &state)
                        return []
                    }
                }),
        ]
    }

    func meant(_ subject: String, _ line: LineID?, _ state: ConsoleState) -> MeantOrder? {
        state.view.visits.values.first { line == LineID("visit", $0.id.rawValue) }.map { MeantOrder($0) }
    }

    func ask(_ subject: String, _ state: inout ConsoleState) -> [Effect] { [] }
}
