import ConsoleTesting
import DeskModel
import ServiceModel
import TermCanvas
import Testing

@testable import Console

/// What others did since a person looked last.
@Suite struct FeedStories {
    /// Ann has looked; then bob takes two visits off the board while she is away.
    private func store() -> DeskStore {
        let store = DeskStore.smallCity(at: SmallCity.moment(SmallCity.monday, "07:40"))
        store.keepLooking(by: "ann@hq", through: store.sequence)
        _ = store.perform(UnplaceVisit(visit: Visit.ID(106)), by: "bob@hq")
        _ = store.perform(UnplaceVisit(visit: Visit.ID(105)), by: "bob@hq")
        _ = store.perform(LockVisit(visit: Visit.ID(101), lock: .both), by: "ann@hq")
        return store
    }

    @Test func whatHappenedWhileIWasAwayIsNewAtTheNextStart() {
        let store = store()
        let desk = Desk(store)
        #expect(desk.screen[0].contains("2 new"), "what I did myself is no news")
        desk.press("gm")
        #expect(desk.shows("*07:40  bob@hq") && desk.shows("ZS/2026/000105 taken off the board"))
        desk.press(.escape)
        #expect(!Desk(store).screen[0].contains("new"), "it is kept over a restart")
        #expect(Desk(store, named: "ola@hq").screen[0].contains("new") == false, "each has a mark of her own")
    }

    /// An emergency at which nobody looked is one after a restart too.
    @Test func anAlarmOutlivesARestartUntilSomebodyLooks() {
        let store = store()
        _ = store.perform(
            PlaceVisit(
                visit: Visit.ID(121), technician: Technician.ID(2), day: SmallCity.monday,
                start: SmallCity.moment(SmallCity.monday, "12:00")), by: "bob@hq")
        _ = store.perform(UnplaceVisit(visit: Visit.ID(121)), by: "bob@hq")
        #expect(Desk(store).screen[0].contains("!! 121"))
        let desk = Desk(store)
        #expect(desk.screen[0].contains("!! 121"))
        desk.press("gm", .escape)
        #expect(desk.screen[0].contains("!! 121"), "the log is not the order")
        desk.press("g!", .enter)
        #expect(!desk.screen[0].contains("!! 121"), "\(desk.text)")
    }

    @Test func aFilterNarrowsByPersonOrderAndWord() {
        let desk = Desk(store())
        desk.press("gm", "/")
        desk.type("106 bob")
        #expect(desk.shows("000106 taken") && !desk.shows("000105 taken off the board: "))
        desk.press(.enter)
        #expect(desk.shows("filter: 106 bob"))
        desk.press(.escape)
        #expect(desk.shows("000105 taken"))
        desk.press("/")
        desk.type("nobody")
        #expect(desk.shows("Nothing matches the filter."))
    }

    @Test func enterGoesToTheOrderOrToTheDay() {
        let store = store()
        let window = TimeWindow(
            start: SmallCity.moment(SmallCity.monday + 2, "08:00"), end: SmallCity.moment(SmallCity.monday + 2, "16:00")
        )!
        _ = store.perform(RecordAbsence(technician: Technician.ID(7), window: window, kind: .other), by: "bob@hq")
        let desk = Desk(store)
        desk.press("gm", .enter)
        #expect(desk.state.overlay == nil && desk.state.cell?.technician == Technician.ID(7))
        desk.press("gm", "j", .enter)
        #expect(desk.state.selected == Visit.ID(105))
    }
}
