import ConsoleTesting
import DeskModel
import ServiceModel
import TermCanvas
import Testing

@testable import Console

/// What others take away from under the cursor takes no key along: no key acts on an order it was not meant for.
@Suite struct DisplacementTests {
    private func takenAway(size: (Int, Int) = (120, 36)) -> Desk {
        let desk = Desk(size: size)
        desk.press(.tab)
        desk.anotherDesk(
            PlaceVisit(visit: Visit.ID(121), technician: Technician.ID(1), day: SmallCity.monday + 3))
        return desk
    }

    @Test(arguments: ["A", "m", "X", "H", "p", "e", "i", " ", "D"])
    func theKeyMeantForItIsRefusedOnceWithWhoDidWhat(key: String) {
        let desk = takenAway()
        let written = desk.store.journal.count
        desk.press(Keys(key.map(Key.character)))
        #expect(desk.store.journal.count == written && desk.state.moving == nil && desk.state.overlay == nil)
        #expect(desk.state.marks.isEmpty)
        #expect(
            desk.statusLine.hasPrefix("Nothing was done: ZS/2026/000121 is no longer here (bob@hq: ZS/2026/000121"))
        #expect(desk.statusLine.hasSuffix("The cursor is on ZS/2026/000122 now."))
    }

    @Test func pressedAgainItMeansWhatIsThere() {
        let desk = takenAway()
        desk.press("m", "m")
        #expect(desk.state.moving?.visit == Visit.ID(122))
    }

    @Test func whoeverMovesOnIsAskedNothing() {
        let desk = takenAway()
        desk.press("j")
        let meant = desk.state.queue.cursor
        desk.press("m")
        #expect(meant != Visit.ID(122) && desk.state.moving?.visit == meant)
    }

    @Test func whatIPlanMyselfMakesRoomForTheNext() {
        let desk = Desk()
        desk.press(.tab, "A", "A")
        #expect(desk.card(121)?.placement != nil && desk.card(122)?.placement != nil)
    }

    @Test func theStopOfADayToo() {
        let desk = Desk()
        desk.press(.enter)
        let stop = desk.state.selected!
        desk.anotherDesk(UnplaceVisit(visit: stop))
        let written = desk.store.journal.count
        desk.press("x")
        #expect(desk.store.journal.count == written)
        #expect(desk.statusLine.hasPrefix("Nothing was done: "))
    }

    @Test func anOpenOrderStaysOpenThoughItLeavesTheQueue() {
        let desk = Desk(size: (80, 24))
        desk.press(.tab, "i")
        #expect(desk.shows("brak zasilania"))
        desk.anotherDesk(
            PlaceVisit(visit: Visit.ID(121), technician: Technician.ID(1), day: SmallCity.monday + 3))
        #expect(desk.shows("ZS/2026/000121"))
        desk.anotherDesk(CancelOrder(order: Order.ID(121), reason: "pomyłka"))
        #expect(desk.shows("no longer on the desk"))
    }
}
