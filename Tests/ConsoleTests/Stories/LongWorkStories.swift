import Console
import ConsoleTesting
import DeskModel
import ServiceModel
import TermCanvas
import Testing

let longWorkStories: [String: Story] = [
    "visit.await-part": {
        let desk = Desk()
        desk.press(.tab, "W")
        #expect(desk.shows("Waits for what, until when"))
        desk.type("pompa")
        desk.press(.enter)
        #expect(desk.shows("Say what and when"))
        desk.type("; 26 Nov")
        #expect(desk.shows("pompa, expected on Thu 26 Nov"))
        desk.press(.enter)
        #expect(desk.card(121)?.wait == PartWait("pompa", expected: SmallCity.monday + 3))
        #expect(desk.statusLine.contains("waits for pompa"))
        desk.press("u")
        #expect(desk.card(121)?.wait == nil)
    }
]

/// Work over several days and chains on the screens.
@Suite struct LongWorkScreenTests {
    /// Order 121 takes sixteen hours, from Monday on with Jan Wilk.
    static func desk(size: (Int, Int) = (120, 36), language: Language = .english) throws -> Desk {
        let desk = Desk(size: size, language: language)
        let card = try #require(desk.card(121))
        var changes = EditOrder.Changes()
        changes.duration = 16 * 60
        desk.anotherDesk(EditOrder(order: card.order, changes: changes))
        desk.anotherDesk(
            PlaceVisit(
                visit: card.id, technician: desk.key("Jan Wilk", 1).technician, day: SmallCity.monday + 1,
                override: "umowa"))
        return desk
    }

    @Test func everyDayShowsItsPart() throws {
        let desk = try Self.desk()
        let place = try #require(desk.card(121)?.placement)
        try #require(place.parts.count > 1)
        for (index, day) in place.days.enumerated() {
            let sheet = try #require(desk.state.view.sheets[CellKey(place.leader, day)])
            #expect(sheet.stops.contains { $0.part?.text == "\(index + 1)/\(place.parts.count)" })
        }
        desk.press("u")
        #expect(desk.card(121)?.placement != nil, "somebody else put it there")
    }

    @Test func inHandItSaysItsDays() throws {
        let desk = Desk()
        let card = try #require(desk.card(121))
        var changes = EditOrder.Changes()
        changes.duration = 16 * 60
        desk.anotherDesk(EditOrder(order: card.order, changes: changes))
        desk.press(.tab, "m", "1")
        #expect(desk.statusLine.contains("In hand: ZS/2026/000121"))
        #expect(desk.statusLine.contains(" days, until "), "\(desk.statusLine)")
    }

    @Test func aFilterFindsLongWorkAndWhatWaits() throws {
        let desk = try Self.desk()
        #expect(desk.card(121)?.isLong == true && desk.card(122)?.isLong == false)
        desk.anotherDesk(
            AwaitPart(visit: try #require(desk.card(122)).id, wait: PartWait("filtr", expected: SmallCity.monday + 9)))
        desk.press(.tab, "/")
        desk.type("awaits-part")
        desk.press(.enter)
        #expect(desk.queue.contains("122") && !desk.queue.contains("123"))
    }

    @Test func theKeyAsksWhichOfADaysVisitsIsMeant() {
        let desk = Desk()
        desk.press("W")
        #expect(desk.statusLine.contains("Which of the 2 visits?"))
        desk.press("W")
        #expect(desk.shows("Waits for what, until when"))
        desk.type("pompa; 26 Nov")
        desk.press(.enter)
        #expect(desk.card(101)?.wait?.part == "pompa")
    }

    @Test func aVisitOfSeveralIsNamedWithItsNumber() throws {
        let desk = Desk()
        _ = try #require(desk.takeOrderOfTwoVisits())
        let cards = desk.state.view.visits.values.filter { $0.number.sequence == 133 }.sorted { $0.isBefore($1) }
        #expect(
            cards.map(\.named) == ["ZS/2026/000133", "ZS/2026/000133/2"] && cards.map(\.short) == ["133", "133/2"])
    }

    @Test func theOnlyVisitOfAnOrdersPageWaits() throws {
        let desk = Desk()
        desk.press("go")
        desk.type("121")
        desk.press(.enter, .enter, "W")
        #expect(desk.shows("Waits for what, until when"), "\(desk.text)")
        desk.type("pompa; 26 Nov")
        desk.press(.enter)
        #expect(desk.card(121)?.wait == PartWait("pompa", expected: SmallCity.monday + 3))
    }

    @Test func theFormChangesWhatAVisitWaitsFor() throws {
        let desk = Desk()
        let order = try #require(desk.takeOrderOfTwoVisits())
        desk.press("go")
        desk.type("133")
        desk.press(.enter, "e")
        #expect(desk.shows("Edit ZS/2026/000133"))
        let second = try #require(desk.store.detail(order)?.visits.last?.visit)
        #expect(desk.shows("Visit 2 after") || desk.shows("Visit 1 after"), "\(desk.text)")
        #expect(second.task == 1)
    }
}
