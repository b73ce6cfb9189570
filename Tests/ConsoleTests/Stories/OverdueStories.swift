import Console
import ConsoleTesting
import DeskModel
import ServiceModel
import Testing

/// A visit that should have begun and for which nobody has set off is seen everywhere, and the past is free for nobody.
@Suite struct OverdueStories {
    private let monday = SmallCity.monday

    @Test func everyScreenSaysItAndTheKeyGoesThere() throws {
        let desk = Desk()
        let card = try #require(desk.card(101))
        let start = try #require(card.placement?.start)
        desk.send(.clock(start + 14 * 60))
        #expect(!desk.shows("not begun") || desk.cell("Ewa Zych", "Mon 23")?.hasSuffix("?") == false)
        desk.send(.clock(start + 15 * 60))
        #expect(desk.cell("Ewa Zych", "Mon 23")?.hasSuffix("?") == true)
        #expect(desk.shows("? not begun"))
        desk.press("g", "?")
        #expect(desk.statusLine.contains("should have begun") && desk.statusLine.contains("nobody has set off"))
        desk.press("/")
        desk.type("not-begun")
        desk.press(.enter)
        #expect(desk.shows("Ewa Zych"))
        desk.press(.escape, "g", "l")
        #expect(desk.shows("? not begun"))
    }

    @Test func whoHasSetOffIsNotTold() throws {
        let desk = Desk()
        let start = try #require(desk.card(101)?.placement?.start)
        desk.store.edit(Visit.ID(101)) { $0.state = .enRoute }
        desk.look()
        desk.send(.clock(start + 3600))
        desk.press("r")
        #expect(!desk.shows("101: should have begun"))
    }

    @Test func whatIsOverIsNotFree() throws {
        let desk = Desk()
        let key = try #require(desk.state.view.technicians.first { $0.name == "Jan Wilk" }).id
        let cell = CellKey(key, monday)
        let whole = try #require(desk.state.view.sheets[cell])
        #expect(whole.stops.isEmpty && whole.free > 6 * 3600)
        let end = try #require(whole.shifts.last?.end)
        desk.send(.clock(end - 3600))
        #expect(desk.state.view.sheets[cell]?.free ?? 0 <= 3600)
        desk.send(.clock(end + 60))
        #expect(desk.state.view.sheets[cell]?.free == 0)
        #expect(desk.state.view.sheets[cell]?.loadPercent == whole.loadPercent)
    }
}
