import ConsoleTesting
import DeskModel
import ServiceModel
import TermCanvas
import Testing

@testable import Console

/// What palette, forms and filters search is folded once and kept: never longer than what it was made of.
@Suite struct FoundOnceTests {
    @Test func thePaletteKnowsWhoCameWithANewView() {
        let desk = Desk()
        desk.press(":")
        desk.type("nowy tech")
        #expect(desk.shows("Nothing matches."))
        // The same entry of the journal, as after an answer of a road engine or for other days.
        var view = desk.state.view
        view.technicians[0].name = "Nowy Techniczny"
        view.history = nil
        desk.send(.view(view))
        #expect(desk.shows("> Go to technician Nowy Techniczny"))
    }

    @Test func anObstacleInThePaletteGoesWithItsCause() {
        let desk = Desk()
        desk.press(":")
        desk.type("take back")
        let before = desk.state.view.sequence
        var palette: PaletteState? { if case .palette(let palette)? = desk.state.overlay { palette } else { nil } }
        let entry = palette?.entries.first
        #expect(entry != nil)
        desk.send(.clock(desk.state.now + 60))
        #expect(palette?.entries.map(\.sentence).first == entry?.sentence)
        #expect(desk.state.view.sequence == before)
    }

    @Test func aFormListsTheCustomersOfACatalogueThatComesLater() {
        let desk = Desk()
        desk.press("N", .tab)
        desk.type("zupełnie nowa")
        #expect(desk.shows("+ new customer"))
        let old = desk.store.catalogue
        let customers = old.customers + [Customer(id: Customer.ID(9_000), name: "Zupełnie Nowa Firma")]
        desk.send(.catalogue(Catalogue(sequence: old.sequence + 1, customers: customers, sites: old.sites)))
        #expect(desk.shows("> Zupełnie Nowa Firma"))
    }

    @Test func aFilterLooksAtTheViewThatIsThere() {
        let desk = Desk()
        desk.press("/")
        desk.type("zupełnie")
        #expect(desk.state.queue.rows.isEmpty)
        var view = desk.state.view
        let waiting = view.queue[1]
        view.visits[waiting]?.title = "Zupełnie co innego"
        view.history = nil
        desk.send(.view(view))
        #expect(desk.state.queue.rows == [waiting])
    }

    @Test(arguments: QueueState.Sort.allCases) func aFilteredQueueHasTheOrderOfTheWholeOne(sort: QueueState.Sort) {
        let desk = Desk()
        while desk.state.queue.sort != sort { desk.press(.tab, "o", .backTab) }
        let whole = desk.state.queue.rows
        desk.press("/")
        desk.type("prio>low")
        let shown = desk.state.queue.rows
        #expect(!shown.isEmpty && shown.count < whole.count)
        #expect(shown == whole.filter(shown.contains))
        desk.press(.escape)
        #expect(desk.state.queue.rows == whole)
    }
}
