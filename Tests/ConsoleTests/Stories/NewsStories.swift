import Console
import ConsoleTesting
import DeskModel
import Geography
import ServiceModel
import TermCanvas
import Testing

let newsStories: [String: Story] = [
    "news.open": {
        let desk = NewsStories.busyDesk()
        #expect(desk.screen[0].contains("3 new"))
        desk.press("gm")
        #expect(desk.shows("bob@hq") && desk.shows("ZS/2026/000106 taken off the board"))
        #expect(!desk.screen[0].contains("new"))
    },
    "news.overdue": {
        let desk = Desk()
        desk.press("g?")
        #expect(desk.statusLine.hasPrefix("Every visit whose time has come has begun."))
        desk.send(.clock(desk.moment(SmallCity.monday, "12:00")))
        desk.press("g?")
        #expect(desk.statusLine.contains("should have begun"))
    },
]

/// Others' news have their own place; the status line is mine.
@Suite struct NewsStories {
    /// Another desk took two visits off the board and made an emergency.
    static func busyDesk(size: (Int, Int) = (120, 36), language: Language = .english) -> Desk {
        let desk = Desk(size: size, language: language)
        desk.anotherDesk(UnplaceVisit(visit: Visit.ID(106)))
        desk.anotherDesk(PlaceVisit(visit: Visit.ID(122), technician: Technician.ID(4), day: SmallCity.monday))
        emergency(on: desk)
        return desk
    }

    /// A new order of another desk; the next number is 133.
    static func emergency(on desk: Desk, _ priority: Priority = .emergency, due: String? = "07:50") {
        let site = desk.store.catalogue.sites[0]
        var draft = OrderDraft(
            customer: site.customer, site: site.id, type: .repair, title: "zalana rozdzielnia", priority: priority,
            duration: 60)
        draft.sla.fix = due.map { desk.moment(SmallCity.monday, $0) }
        desk.anotherDesk(CreateOrder(draft))
    }

    @Test func aMessageOfMineIsNotOverwritten() {
        let desk = Desk()
        desk.press(.tab, "A")
        let mine = desk.statusLine
        desk.anotherDesk(UnplaceVisit(visit: Visit.ID(106)))
        #expect(desk.statusLine == mine && desk.screen.contains { $0.contains(mine) })
        desk.press("j")
        #expect(!desk.statusLine.contains("bob"), "nor does it take the line after the next key")
    }

    @Test func anEmergencyOfAnotherDeskStaysOnTheTopLineUntilItIsLookedAt() {
        let desk = Desk(size: (80, 24))
        desk.press(.tab, "jjjjjjj")
        NewsStories.emergency(on: desk)
        #expect(desk.screen[0].contains("!! 133"))
        #expect(desk.screen.last?.contains("g! Alerts") == true)
        desk.press("j", "u", .tab)
        #expect(desk.screen[0].contains("!! 133"))
        desk.press("g!", .enter)
        #expect(desk.state.selected == desk.card(133)?.id)
        #expect(!desk.screen[0].contains("!!"))
        #expect(desk.shows("zalana rozdzielnia"))
    }

    @Test func emergenciesComeBeforeUrgentOnesAndAllAreCounted() {
        let desk = Desk()
        NewsStories.emergency(on: desk, .urgent)
        NewsStories.emergency(on: desk, .emergency)
        NewsStories.emergency(on: desk, .normal)
        #expect(desk.screen[0].contains("!! 134 +1"))
        desk.press("g!", .enter)
        #expect(desk.screen[0].contains("! 133") && desk.state.selected == desk.card(134)?.id)
        desk.press("g!", .enter)
        #expect(!desk.screen[0].contains("! 133") && desk.state.selected == desk.card(133)?.id)
    }

    @Test func whatSomebodyPlansIsNoAlarmAnyMore() {
        let desk = Desk()
        NewsStories.emergency(on: desk)
        desk.anotherDesk(PlaceVisit(visit: desk.card(133)!.id, technician: Technician.ID(1), day: SmallCity.monday))
        #expect(!desk.screen[0].contains("!!"))
    }

    @Test func anUrgentVisitThatComesBackToTheQueueIsAnAlarmToo() {
        let desk = Desk()
        desk.store.edit(Visit.ID(106)) { $0.priority = .urgent }
        desk.look()
        desk.anotherDesk(UnplaceVisit(visit: Visit.ID(106)))
        #expect(desk.screen[0].contains("! 106"))
    }

    @Test func whatIDoMyselfIsNoNewsAndNoAlarm() {
        let desk = Desk()
        desk.store.edit(Visit.ID(121)) { $0.priority = .urgent }
        desk.look()
        desk.press(.tab, "A", "u", .escape)
        #expect(desk.card(121)?.placement == nil && desk.queue.contains("121"))
        #expect(!desk.screen[0].contains("!") && !desk.screen[0].contains("new"))
    }

    @Test func aFilterDoesNotHideAnEmergencyFromItsKey() {
        let desk = Desk()
        desk.press("/")
        desk.type("Wola")
        desk.press(.enter)
        NewsStories.emergency(on: desk)
        #expect(desk.screen[0].contains("!! 133"))
        desk.press("g!", .enter)
        #expect(desk.state.selected == desk.card(133)?.id)
        #expect(desk.statusLine.hasSuffix("The filter hid it and is off."))
    }

    @Test(arguments: ["6", "gl", "z", "3"])
    func theKeyWorksOnEveryScreen(screen: String) {
        let desk = Desk()
        NewsStories.emergency(on: desk)
        desk.press(Keys(screen.map(Key.character)), "g!", .enter)
        #expect(desk.state.selected == desk.card(133)?.id)
        #expect(!desk.screen[0].contains("!!"))
    }

    @Test func theFirstRowStaysInSightWhenSomethingMorePressingArrives() {
        let desk = Desk(size: (80, 24))
        desk.press(.tab)
        NewsStories.emergency(on: desk)
        #expect(desk.state.selected == Visit.ID(121), "the cursor is where it was")
        #expect(desk.shows("!! 133") && desk.shows("zalana rozdzielnia"), "and the row above it shows")
    }

    @Test func enterInTheLogGoesToTheOrderAndArrivalsMoveNothing() {
        let desk = NewsStories.busyDesk()
        desk.press("gm", "jj")
        let line = desk.screen.first { $0.contains("┃>") || $0.contains(">*") }
        NewsStories.emergency(on: desk, .normal)
        #expect(desk.screen.first { $0.contains("┃>") || $0.contains(">*") } == line)
        desk.press(.enter)
        #expect(desk.state.overlay == nil && desk.state.selected == Visit.ID(106))
    }

    @Test func theWholeSentenceStandsBelowTheListAt80Columns() {
        let desk = Desk(size: (80, 24))
        desk.store.edit(Visit.ID(101)) { $0.title = "x" }
        desk.anotherDesk(
            HoldOrder(order: Order.ID(121), reason: .parts, note: "uszczelka"))
        desk.anotherDesk(
            CancelOrder(
                order: Order.ID(122),
                reason: "klient zrezygnował po rozmowie z kierownikiem budowy, naprawi to firma, która montowała"))
        desk.press("gm")
        #expect(desk.shows("…"))
        #expect(desk.text.contains("montowała."))
    }

    @Test func resultsOfManyDoNotOpenOverWhatIsTypedMeanwhile() {
        let desk = Desk()
        desk.press(.space)
        desk.held = [.commands]
        desk.press("x", "/")
        desk.type("wo")
        desk.release()
        guard case .input(let input)? = desk.state.overlay else {
            Issue.record("the line being typed is still there")
            return
        }
        #expect(input.text == "wo")
        desk.press(.escape, "gm", .enter)
        if case .results? = desk.state.overlay {} else { Issue.record("the log leads to the list") }
    }

    @Test func whatIsTakenInHandMeanwhileStaysThere() {
        let desk = Desk()
        desk.press(.enter)
        desk.held = [.commands]
        desk.press("x", .escape, .tab, "m")
        let held = desk.state.moving?.visit
        desk.release()
        #expect(held != nil && desk.state.moving?.visit == held)
    }

    @Test func aClashIsABadgeUntilTheNextChangeGoesThrough() {
        let desk = Desk()
        desk.press(.tab, "m", "1")
        desk.anotherDesk(UnplaceVisit(visit: Visit.ID(101)), isSeen: false)
        desk.press(.enter)
        #expect(desk.screen[0].contains("! 1 clash"))
        desk.press(.enter)
        #expect(!desk.screen[0].contains("clash"))
    }

    @Test func aSilentRoadEngineIsInTheLogWithItsReason() {
        let desk = Desk()
        desk.send(.roads(.silent(.silent("127.0.0.1:5000"))))
        desk.press("gm")
        #expect(desk.shows("127.0.0.1:5000"))
    }

    @Test func aClickOnABadgeDoesWhatItsKeyDoes() {
        let desk = Desk()
        NewsStories.emergency(on: desk)
        desk.click("!! 133")
        #expect(desk.state.screen == .alerts)
        desk.press(.enter)
        #expect(desk.state.selected == desk.card(133)?.id)
    }
}
