import Console
import ConsoleTesting
import DeskModel
import ServiceModel
import TermCanvas
import Testing

let filterStories: [String: Story] = [
    "desk.filter": {
        let desk = Desk()
        desk.press("/")
        desk.type("skill:UDT")
        // In force while it is typed: queue and board.
        #expect(desk.queue == ["124", "127"])
        #expect(desk.shows("Waiting 2 of 12") && desk.shows("filter: skill:UDT"))
        #expect(!desk.shows("Jan Wilk") && desk.shows("Ola Mróz"))
        desk.press(.enter)
        #expect(desk.statusLine == "Filter: 2 of 12 waiting, 4 of 8 technicians. n goes to the next match.")
    },
    "filter.next": {
        let desk = Desk()
        desk.press("/")
        desk.type("Pruszków")
        desk.press(.enter, "n")
        #expect(desk.state.cell == desk.key("Anna Bąk", 0))
        desk.press("k")
        #expect(desk.shows("/2 █"))
    },
    "filter.clear": {
        let desk = Desk()
        desk.press("/")
        desk.type("wola")
        desk.press(.enter)
        #expect(desk.queue == ["122"])
        desk.press("\\")
        #expect(desk.queue.count == 12)
    },
    "filter.saved": {
        let desk = Desk()
        desk.press("/")
        desk.type("prio>normal")
        desk.press(.key(.control("s")))
        #expect(desk.shows("Save the filter as"))
        desk.type("pilne")
        desk.press(.enter)
        #expect(desk.savedFilters == [SavedFilter(name: "pilne", text: "prio>normal")])
        desk.press("\\", "gf")
        #expect(desk.shows("pilne:  prio>normal"))
        desk.press(.enter)
        #expect(desk.queue == ["121", "122", "127"])
        desk.press("gf", .key(.delete))
        #expect(desk.savedFilters.isEmpty)
    },
]

/// A filter is in force while it is typed, and nothing under the cursor runs away.
@Suite struct FilteringTests {
    @Test func escPutsTheFilterOfBeforeBack() {
        let desk = Desk()
        desk.press("/")
        desk.type("wola")
        desk.press(.enter, "/")
        desk.type("xyz")
        #expect(desk.queue.isEmpty && desk.shows("Nothing that waits matches"))
        desk.press(.escape)
        #expect(desk.queue == ["122"])
    }

    @Test func aFaultIsToldWithItsColumnAndTheLastGoodFilterStays() {
        let desk = Desk()
        desk.press("/")
        desk.type("wola")
        desk.send(.input(.paste(" dus<wed")))
        #expect(desk.shows("Column 6: there is no key “dus”. Did you mean “due”?"))
        #expect(desk.queue == ["122"])
        desk.press(.enter)
        #expect(desk.shows("Column 6"))
    }

    @Test func theCursorStaysOnItsOrderAndARefreshKeepsTheFilter() {
        let desk = Desk()
        desk.press(.tab, "jj", "/")
        desk.type("skill:SEP")
        #expect(desk.state.queue.cursor == desk.card(123)?.id)
        desk.press(.enter)
        let before = desk.queue
        desk.anotherDesk(UnplaceVisit(visit: desk.card(102)!.id))
        #expect(desk.queue == before)
        desk.anotherDesk(UnplaceVisit(visit: desk.card(106)!.id))
        #expect(desk.queue.contains("106"))
    }

    @Test func itWorksWithAnOrderInHand() {
        let desk = Desk()
        desk.press(.tab, "m", "/")
        desk.type("tech:zych")
        desk.press(.enter)
        #expect(desk.state.moving != nil && desk.state.board.rows.count == 2)
        desk.press("1", .enter)
        #expect(desk.card(121)?.state == .planned)
    }

    @Test func freeTimeIsSoughtByCell() {
        let desk = Desk()
        desk.press("/")
        desk.type("free<5h")
        desk.press(.enter)
        #expect(desk.shows("Ewa Zych") && !desk.shows("Jan Wilk"))
        #expect(desk.shows("/") && desk.state.filter != nil)
    }

    @Test func upRecallsEarlierFilters() {
        let desk = Desk()
        for text in ["wola", "otwock"] {
            desk.press("/", .key(.control("u")))
            desk.type(text)
            desk.press(.enter)
        }
        desk.press("/", .key(.up), .key(.up))
        #expect(desk.queue == ["122"])
        desk.press(.key(.down))
        #expect(desk.queue == ["123"])
    }

    @Test func starMarksWhatTheFilterLetsThrough() {
        let desk = Desk()
        desk.press("/")
        desk.type("skill:UDT")
        desk.press(.enter, "*")
        #expect(desk.state.marks.count == 2)
    }
}

/// A filter belongs to what is filtered: the desk's screens share theirs, every other list has its own.
@Suite struct FilterOwnerStories {
    private func filtered(_ desk: Desk, _ text: String) {
        desk.press("/")
        desk.type(text)
        desk.press(.enter)
    }

    @Test func theFilterOfOneListIsNotThatOfAnother() {
        let desk = DeviceStories.desk()
        desk.press("gd")
        filtered(desk, "szereg")
        #expect(desk.shows("filter: szereg") && desk.state.filter?.text == "szereg")
        desk.press("6")
        #expect(desk.state.filter == nil && !desk.shows("filter:"))
        desk.press("1")
        #expect(desk.state.filter == nil && desk.queue.count == 12)
        #expect(desk.shows("Jan Wilk"))
        desk.press("gd")
        #expect(desk.shows("filter: szereg"))
        desk.press("\\")
        #expect(!desk.shows("filter:"))
    }

    @Test func boardDayMapAndAgendaShareOneAndSaySo() {
        let desk = Desk()
        filtered(desk, "skill:UDT")
        for key: Keys in ["2", "3", "gl"] {
            desk.press(key)
            #expect(desk.state.filter?.text == "skill:UDT", "\(key)")
            #expect(desk.shows("filter: skill:UDT"), "\(key)")
        }
        desk.press("6")
        #expect(desk.state.filter == nil)
        desk.press("1")
        #expect(desk.queue == ["124", "127"])
    }
}
