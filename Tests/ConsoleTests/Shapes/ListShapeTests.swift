import ConsoleTesting
import DeskModel
import ServiceModel
import TermCanvas
import Testing

@testable import Console

/// What every list has for nothing, tried on one that says no more than it has to.
@Suite struct ListShapeTests {
    private func desk(_ size: (Int, Int) = (120, 36), language: Language = .english) -> Desk {
        let desk = shapeDesk(size, language: language)
        desk.press("gz")
        return desk
    }

    private func names(_ desk: Desk) -> [String] { desk.state[ListState<CustomerList>.self].rows.map(\.name) }
    private func under(_ desk: Desk) -> String? { desk.state[ListState<CustomerList>.self].row?.name }

    @Test func itOpensWithItsLinesItsSentenceAndItsHints() {
        let desk = desk()
        #expect(desk.shows("Customers 4") && desk.shows("by name"))
        #expect(names(desk) == names(desk).sorted() && names(desk).count == 4)
        #expect(desk.statusLine.hasPrefix(names(desk)[0] + ": "))
        let hints = desk.screen.last ?? ""
        #expect(hints.contains("Enter open") && hints.contains("L lock") && hints.contains("Space mark"))
        #expect(hints.contains("o sort") && hints.contains("/ filter"))
        desk.press("?")
        desk.type("customer")
        #expect(desk.shows("All customers") && desk.shows("Lock the first visit of the customer"))
    }

    @Test func keysGoUpAndDownAndEscBackToTheBoard() {
        let desk = desk()
        desk.press("j")
        #expect(under(desk) == names(desk)[1])
        desk.press("G")
        #expect(under(desk) == names(desk)[3])
        desk.press("gg")
        #expect(under(desk) == names(desk)[0])
        desk.press(.pageDown)
        #expect(under(desk) == names(desk)[3])
        desk.press(.escape)
        #expect(desk.state.screen == .board)
    }

    @Test func theFilterNarrowsItAndSaysHowFar() {
        let desk = desk()
        desk.press("/")
        desk.type("szpital")
        desk.press(.enter)
        #expect(names(desk) == ["Szpital Powiatowy"] && desk.statusLine == "Filter: 1 line.")
        #expect(desk.shows("filter: szpital"))
        desk.press("\\")
        #expect(names(desk).count == 4)
    }

    @Test func sortingGoesRoundAndTheCursorStaysOnItsLine() {
        let desk = desk()
        let first = under(desk)
        desk.press("o")
        #expect(desk.shows("by visits") && under(desk) == first)
        let counts = desk.state[ListState<CustomerList>.self].rows.map(\.cards.count)
        #expect(counts == counts.sorted(by: >))
        desk.press("o")
        #expect(desk.shows("by name"))
    }

    @Test func marksAreDoneToAtOnceWithOneResultALine() {
        let desk = desk()
        desk.press(.space, .space)
        #expect(desk.statusLine == "2 marked. Esc clears." && desk.shows("2 marked"))
        #expect(desk.screen.count { $0.hasPrefix("┃ *") } == 2)
        let chosen = Array(names(desk).prefix(2))
        let visits = desk.state[ListState<CustomerList>.self].rows.prefix(2).map { $0.cards[0].id }
        desk.press("L")
        #expect(desk.shows("Lock: 2 done") && desk.statusLine == "Lock: 2 done. u takes it back.")
        #expect(visits.allSatisfy { desk.state.view.visits[$0]?.lock == .both })
        desk.press(.escape)
        #expect(desk.state[ListState<CustomerList>.self].marked.isEmpty)
        #expect(desk.state.screen == ScreenID("customers") && Array(names(desk).prefix(2)) == chosen)
        desk.press("u")
        #expect(visits.allSatisfy { desk.state.view.visits[$0]?.lock == VisitLock.none })
    }

    @Test func whatIsRefusedKeepsItsMarkAndSaysWhy() {
        let desk = desk()
        desk.press("*")
        #expect(desk.statusLine == "4 marked. Esc clears.")
        let visit = desk.state[ListState<CustomerList>.self].rows[1].cards[0]
        // Another desk changed one of them, and this one has not looked yet.
        desk.anotherDesk(LockVisit(visit: visit.id, lock: .time, basis: visit.basis), isSeen: false)
        desk.press("L")
        #expect(desk.shows("Lock: 3 done, 1 refused"), "\(desk.text)")
        #expect(desk.state[ListState<CustomerList>.self].marked == [LineID("customer " + names(desk)[1], 0)])
    }

    @Test func withoutMarksItIsTheLineUnderTheCursor() {
        let desk = desk()
        desk.press("j", "L")
        let row = desk.state[ListState<CustomerList>.self].row
        #expect(row.map { desk.state.view.visits[$0.cards[0].id]?.lock == .both } == true)
        #expect(desk.state.overlay == nil)
    }

    @Test func escTakesMarksBackFirst() {
        let desk = desk()
        desk.press(.space, .escape)
        #expect(desk.statusLine == "Nothing is marked." && desk.state.screen == ScreenID("customers"))
        desk.press(.escape)
        #expect(desk.state.screen == .board)
    }

    @Test func aMarkGoesWithALineThatTheFilterHides() {
        let desk = desk()
        desk.press("*", "/")
        desk.type("szpital")
        desk.press(.enter)
        #expect(desk.state[ListState<CustomerList>.self].marked == [LineID("customer Szpital Powiatowy", 0)])
    }

    @Test(arguments: [(120, 36, true), (80, 24, true), (60, 16, false)])
    func whatIsUnderTheCursorStandsBesideOrBeneath(columns: Int, rows: Int, shows: Bool) {
        let desk = desk((columns, rows))
        let card = desk.state[ListState<CustomerList>.self].row?.cards[0]
        let text = card.map { "\($0.number.short) \($0.title)" } ?? "?"
        #expect(desk.shows(text) == shows, "\(desk.text)")
        let line = desk.screen.firstIndex { $0.contains(text) } ?? 0
        if columns >= 110 { #expect(line == 2) }
        if shows, columns < 110 { #expect(line > 10) }
    }

    @Test func aClickChoosesAndAnotherOneOpens() {
        let desk = desk()
        desk.click(names(desk)[2])
        #expect(under(desk) == names(desk)[2] && desk.state.screen == ScreenID("customers"))
        desk.click(names(desk)[2])
        #expect(desk.state.screen == ScreenID("customer"))
        desk.press(.escape)
        desk.wheel(-1, Point(column: 3, row: 3))
        #expect(under(desk) == names(desk)[0])
    }

    @Test func itsLineLeadsToTheBoard() {
        let desk = desk()
        desk.press("b")
        #expect(desk.state.screen == .board)
    }

    @Test func aChangeByAnotherDeskRefusesTheKeyOnceThatWasMeantForAnotherLine() {
        let desk = desk()
        let row = desk.state[ListState<CustomerList>.self].row
        for card in row?.cards ?? [] { desk.anotherDesk(CancelOrder(order: card.order, reason: "x")) }
        #expect(under(desk) != row?.name)
        desk.press("L")
        #expect(desk.statusLine.hasPrefix("Nothing was done: "))
    }

    @Test func anotherLanguageIsItsOwnBusinessAndTheShapesWordsFollow() {
        let desk = desk(language: .polish)
        desk.press(.space)
        #expect(desk.statusLine == "Zaznaczone: 1. Esc odznacza.")
    }

    @Test func otherListsKeepTheirKeys() {
        let desk = desk()
        desk.press("6", .space)
        #expect(desk.statusLine == "Space does nothing here. ? shows all keys.")
        desk.press("gl", "o")
        #expect(desk.statusLine.hasPrefix("An agenda is sorted by time."))
    }

    @Test func noTwoCommandsClaimAKeyInOnePlaceWithOneListMore() {
        let table = shapeDesk().state.commands
        #expect(Set(table.commands.map(\.id)).count == table.commands.count)
        for place in table.places where !Places.hand.contains(place) {
            let keys = table.commands.filter { $0.places.contains(place) }.flatMap(\.keys)
            let twice = Set(keys.filter { key in keys.count { $0 == key } > 1 })
            #expect(twice.isEmpty, "\(place.name)")
        }
    }
}
