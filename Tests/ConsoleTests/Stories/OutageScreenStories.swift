import Console
import ConsoleTesting
import DeskModel
import ServiceModel
import TermCanvas
import Testing

let outageStories: [String: Story] = [
    "screen.outage": {
        let desk = Desk()
        desk.press("4")
        #expect(desk.screen[0].contains("[4 Outage]"))
        #expect(desk.shows("Who or what?"))
    },
    "outage.from": {
        let desk = Desk()
        desk.press("O")
        #expect(desk.screen[0].contains("[4 Outage]"))
        #expect(desk.shows("off       Ewa Zych"), "\(desk.text)")
        #expect(desk.shows("2 visits, 2:30: 101, 102"), "\(desk.text)")
    },
    "outage.accept": {
        let desk = Desk()
        desk.press("O", .enter, .enter)
        #expect(desk.statusLine.hasPrefix("Ewa Zych off until Mon 23, 24:00; 2 visits moved."), "\(desk.text)")
        #expect(desk.statusLine.contains("One u takes it all back."))
        #expect(desk.state.screen == .board)
        #expect(desk.shows("Ewa Zych      SGU [off"), "\(desk.text)")
        desk.press("u")
        #expect(desk.shows("Ewa Zych      SGU [2 ▄ 4:11]"), "\(desk.text)")
        desk.press("U")
        #expect(desk.shows("Ewa Zych      SGU [off"), "\(desk.text)")
    },
    "outage.next": {
        let desk = OutageScreenTests.emergency()
        desk.press("]")
        #expect(desk.statusLine.hasPrefix("B: "), "\(desk.text)")
    },
    "outage.previous": {
        let desk = OutageScreenTests.emergency()
        desk.press("]", "[")
        #expect(desk.statusLine.hasPrefix("A: "))
    },
    "outage.pane": {
        let desk = Desk()
        desk.press("O", .tab)
        #expect(desk.shows("┏━ Proposals"))
        desk.press(.tab)
        #expect(desk.shows("┏━ Changes of A"))
    },
    "outage.pane-back": {
        let desk = Desk()
        desk.press("O", .backTab)
        #expect(desk.shows("┏━ Calls of A"))
    },
    "outage.tick": {
        let desk = Desk()
        desk.press("O", .tab, .tab, .space)
        #expect(desk.shows("1 of 2 ticked"), "\(desk.text)")
        #expect(desk.shows("to the queue"))
        #expect(desk.shows("without place      2      1"), "\(desk.text)")
        desk.press("k", .space)
        #expect(desk.shows("2 of 2 ticked"))
    },
    "outage.call": {
        let desk = OutageScreenTests.promised()
        desk.press("O", "c")
        #expect(desk.shows("What was said?"))
        desk.type("jutro pasuje")
        desk.press(.enter)
        #expect(desk.shows("[x] 101"), "\(desk.text)")
        desk.press(.enter, .enter)
        #expect(desk.statusLine.contains("visits moved"), "\(desk.text)")
    },
    "outage.why": {
        let desk = Desk()
        desk.press("O", "r")
        #expect(desk.shows("Why") && desk.shows("101 Zakład Mleczarski Mazowsze"), "\(desk.text)")
    },
    "outage.solve": {
        let desk = Desk()
        desk.press("O")
        desk.anotherDesk(PlaceVisit(visit: Visit.ID(101), technician: Technician.ID(2), day: SmallCity.monday))
        #expect(desk.shows("! moved by bob@hq"), "\(desk.text)")
        desk.press(.enter, .enter)
        #expect(desk.statusLine == "Solve again first (s): 101 has moved.")
        desk.press("s")
        #expect(desk.shows("1 visit, 1:00: 102"), "\(desk.text)")
    },
    "outage.map": {
        let desk = Desk()
        desk.press("O", "M")
        #expect(desk.screen[0].contains("[3 Map]"), "\(desk.text)")
        #expect(desk.shows("with proposal A"), "\(desk.text)")
        desk.press(.escape)
        #expect(desk.screen[0].contains("[4 Outage]") && desk.shows("off       Ewa Zych"))
    },
    "outage.add": {
        let desk = Desk()
        desk.press("O", "a")
        desk.type("ola")
        desk.press(.enter)
        #expect(desk.shows("off       Ola Mróz"), "\(desk.text)")
        #expect(desk.shows("off       Ewa Zych"))
    },
    "outage.back": {
        let desk = Desk()
        desk.press("O", .escape)
        #expect(desk.statusLine == "Discarded; nothing was written.")
        #expect(desk.state.screen == .board)
    },
    "outage.more": {
        let desk = Desk()
        desk.press("O", "+")
        #expect(desk.shows("to Tue 24, 24:00   back Wed 25"), "\(desk.text)")
    },
    "outage.less": {
        let desk = Desk()
        desk.press("O", "+", "-")
        #expect(desk.shows("to Mon 23, 24:00   back Tue 24"))
        desk.press("-")
        #expect(desk.statusLine == "An outage has to end after it begins.")
    },
    "outage.later": {
        let desk = Desk()
        desk.press("O", ".")
        #expect(desk.shows("to Tue 24, 00:30"), "\(desk.text)")
    },
    "outage.earlier": {
        let desk = Desk()
        desk.press("O", ",")
        #expect(desk.shows("to Mon 23, 23:30"), "\(desk.text)")
    },
    "outage.right": {
        let desk = Desk()
        desk.press("O", "jj", "l", "l", "l", .space)
        #expect(desk.shows("[x] dispatched"), "\(desk.text)")
    },
    "outage.left": {
        let desk = Desk()
        desk.press("O", "jj", "l", "h", .space)
        #expect(desk.shows("[ ] promises told"), "\(desk.text)")
    },
]

/// What the outage screen shows and takes.
@Suite struct OutageScreenTests {
    /// Over an order that waits.
    static func emergency(size: (Int, Int) = (120, 36), language: Language = .english) -> Desk {
        let desk = Desk(size: size, language: language)
        desk.press(.tab, "O")
        return desk
    }

    /// The first visit of the first technician was promised.
    static func promised(size: (Int, Int) = (120, 36), language: Language = .english) -> Desk {
        let window = TimeWindow(
            start: SmallCity.moment(SmallCity.monday, "07:45"), end: SmallCity.moment(SmallCity.monday, "08:05"))!
        return Desk(
            size: size, language: language,
            after: [PromiseWindow(visit: Visit.ID(101), window: window, toldTo: "p. Nowak")])
    }

    @Test func aSickCallFromAnywhereTakesNineKeys() {
        let desk = Desk()
        desk.press("4")
        desk.type("ewa")
        desk.press(.enter, "+", .enter, .enter)
        #expect(desk.statusLine.hasPrefix("Ewa Zych off until Tue 24, 24:00; 2 visits moved."), "\(desk.text)")
    }

    /// What is left out on either side is said, and the cursor takes it into view.
    @Test func whatIsKeptIsSeenOnANarrowScreenToo() {
        let desk = Desk(size: (80, 24), language: .polish)
        desk.press("O", "j", "j")
        #expect(desk.shows("[x] zablokowane …") && !desk.shows("wysłane  "), "\(desk.text)")
        desk.press("l", "l", "l")
        #expect(desk.shows("[ ] wysłane"), "\(desk.text)")
        desk.press("l")
        #expect(desk.shows("zmiany dowolne"), "\(desk.text)")
    }

    /// A bare `08:00` is today's.
    @Test func anEmergencyThatIsReachedTomorrowSaysTheDay() {
        let desk = Desk(size: (120, 36), at: "18:30")
        desk.press("4")
        desk.type("121")
        desk.press(.enter)
        #expect(desk.shows(" day "), "\(desk.text)")
        #expect(desk.shows("Tue 24"), "\(desk.text)")
    }

    /// What somebody did on one of its days is said before anybody is asked why.
    @Test func aProposalWhoseDayHasChangedSaysSoInItsRow() {
        let desk = Desk()
        desk.press("O", .enter)
        desk.anotherDesk(LockVisit(visit: Visit.ID(101), lock: .both))
        #expect(desk.shows("! its day changed"), "\(desk.text)")
        desk.press(.enter)
        #expect(desk.statusLine.hasPrefix("Solve again first (s): "), "\(desk.text)")
    }

    @Test func anEmergencyThatWaitsTakesTwoKeysAndIsSent() {
        let desk = Self.emergency()
        #expect(desk.shows("arrives"), "\(desk.text)")
        desk.press(.enter)
        #expect(desk.statusLine.hasPrefix("Emergency ZS/2026/000121; "), "\(desk.text)")
        #expect(desk.state.view.visits[Visit.ID(121)]?.state == .dispatched)
    }

    @Test func whoIsNotUnderstoodBecomesTheLineOfANewOrder() {
        let desk = Desk()
        desk.press("4")
        desk.type("klient bez zasilania 1h")
        desk.press(.enter)
        #expect(desk.state.overlay.map { if case .entry = $0 { true } else { false } } ?? false)
    }

    /// The line of an order without a doubt is solved at once, and written only with its repair.
    @Test func aTypedEmergencyIsSavedWithItsRepair() throws {
        let desk = Desk()
        desk.press("N", .escape)
        desk.press("4")
        let customer = try #require(desk.state.view.visits[Visit.ID(101)]?.customer)
        desk.type("\(customer) nie chłodzi 1h !!")
        let before = desk.store.sequence
        desk.press(.enter)
        // What is in doubt is answered first.
        for _ in 0..<4 { if case .entry? = desk.state.overlay { desk.press(.enter) } }
        #expect(desk.shows("new: ") && desk.shows("saved when it is accepted"), "\(desk.text)")
        #expect(desk.store.sequence == before, "nothing is written yet")
        desk.press(.escape)
        #expect(desk.statusLine == "Discarded; nothing was written." && desk.store.sequence == before)
    }

    @Test func acceptedATypedEmergencyIsOneEntry() throws {
        let desk = Desk()
        desk.press("N", .escape)
        desk.press("4")
        let customer = try #require(desk.state.view.visits[Visit.ID(101)]?.customer)
        desk.type("\(customer) nie chłodzi 1h !!")
        let before = desk.store.sequence
        desk.press(.enter)
        // What is in doubt is answered first.
        for _ in 0..<4 { if case .entry? = desk.state.overlay { desk.press(.enter) } }
        desk.press(.enter)
        #expect(desk.statusLine.hasPrefix("Emergency ZS/2026/"), "\(desk.text)")
        #expect(desk.store.sequence == before + 1)
        desk.press("u")
        #expect(desk.store.sequence == before + 2)
    }

    @Test func theMouseChoosesAndTicks() {
        let desk = Desk()
        desk.press("O")
        desk.click("[x] 102")
        #expect(desk.shows("┏━ Changes of A") && desk.shows("2 of 2 ticked"), "\(desk.text)")
        desk.click("[x] 102")
        #expect(desk.shows("1 of 2 ticked"), "\(desk.text)")
        desk.click("[ ] dispatched")
        desk.click("[ ] dispatched")
        #expect(desk.shows("[x] dispatched"), "\(desk.text)")
        #expect(desk.outcomes.isEmpty, "the mouse alone accepts nothing")
    }

    @Test func theMouseChoosesAProposal() {
        let desk = Self.emergency()
        desk.click("B ")
        #expect(desk.shows("Changes of B"), "\(desk.text)")
        desk.click("B ")
        #expect(desk.outcomes.isEmpty)
    }

    @Test(arguments: ["ewa do 6:00", "ewa 9:00-9:00", "ewa od 9:00 do 9:00"])
    func whatEndsAsItBeginsOrBeforeIsRefused(text: String) {
        let desk = Desk()
        let before = desk.store.sequence
        desk.press("4")
        desk.type(text)
        desk.press(.enter)
        #expect(desk.shows("An outage has to end after it begins."), "\(desk.text)")
        #expect(desk.store.sequence == before && desk.shows("Who or what?"))
    }

    @Test func callsStayAsAListUntilTheyAreMade() {
        let desk = Self.promised()
        desk.press("O", .enter, .enter)
        guard desk.shows("Calls to make") else {
            Issue.record("\(desk.text)")
            return
        }
        #expect(desk.shows("0 of 1 made"))
        desk.press("c")
        desk.type("dobrze")
        desk.press(.enter)
        #expect(desk.shows("1 of 1 made"), "\(desk.text)")
        #expect(desk.shows("„dobrze”"))
    }

    @Test(arguments: [(120, 36), (80, 24), (60, 16)])
    func goldens(columns: Int, rows: Int) throws {
        for (language, name) in [(Language.english, "outage"), (.polish, "polish-outage")] {
            let ill = Self.promised(size: (columns, rows), language: language)
            ill.press("O", "+")
            try Golden.compare(ill.text, with: "\(name)-\(columns)x\(rows)")
            ill.press(.tab, .tab)
            try Golden.compare(ill.text, with: "\(name)-changes-\(columns)x\(rows)")
            let urgent = Self.emergency(size: (columns, rows), language: language)
            try Golden.compare(urgent.text, with: "\(name)-emergency-\(columns)x\(rows)")
        }
    }
}
