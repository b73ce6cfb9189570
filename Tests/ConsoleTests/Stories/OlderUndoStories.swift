import Console
import ConsoleTesting
import DeskModel
import ServiceModel
import Testing

/// `u` says what it took back and when that was done, and asks before it goes back behind its own start.
@Suite struct OlderUndoStories {
    @Test func whatWasDoneHereIsTakenBackAtOnceWithItsTime() {
        let desk = Desk()
        desk.press(.tab, "A")
        desk.send(.clock(desk.moment(SmallCity.monday, "07:52")))
        desk.press("u")
        #expect(desk.statusLine.contains("It was done today 07:40."))
        #expect(desk.card(121)?.placement == nil)
    }

    @Test func whatIsOlderIsAskedAbout() throws {
        let store = DeskStore.smallCity(at: SmallCity.moment(SmallCity.monday, "07:40"))
        _ = store.perform(UnplaceVisit(visit: Visit.ID(106)), by: "ann@hq")
        let desk = Desk(store)
        let before = store.journal.count
        desk.press("u")
        #expect(desk.shows("Nothing from this console is left to undo."))
        #expect(desk.shows("106 taken off"))
        desk.press(.escape)
        #expect(desk.statusLine == "Nothing was undone." && store.journal.count == before)
        desk.press("u", .enter)
        #expect(desk.statusLine.hasPrefix("Undone: ZS/2026/000106 taken off the board"))
        #expect(desk.card(106)?.placement != nil)
    }
}
