import Console
import ConsoleTesting
import DeskModel
import ServiceModel
import TermCanvas
import Testing

/// The visit of a number as the desk sees it.
private func state(_ desk: Desk, _ number: Int) -> VisitState? { desk.card(number)?.state }

let dispatchStories: [String: Story] = [
    "order.dispatch": {
        let desk = Desk()
        // The whole day under the cursor: Ewa Zych, Monday.
        desk.press("D")
        #expect(state(desk, 101) == .dispatched && state(desk, 102) == .dispatched)
        #expect(desk.cell("Ewa Zych", "Mon 23")?.hasPrefix("2>") == true)
        #expect(desk.shows("Dispatch: 2 done"))
        desk.press(.escape, "u")
        #expect(state(desk, 101) == .planned)
    },
    "order.recall": {
        let desk = Desk()
        desk.press("D", .escape)
        desk.press(.key(.control("r")))
        #expect(state(desk, 101) == .planned && state(desk, 102) == .planned)
    },
    "order.promise": {
        let desk = Desk()
        desk.press(.tab, "p")
        #expect(desk.shows("Promise  ZS/2026/000121") && desk.shows("another window"))
        desk.press(.enter)
        #expect(desk.shows("Who was told?"))
        desk.press(.key(.control("u")))
        desk.type("Anna Nowak")
        desk.press(.enter)
        #expect(desk.card(121)?.told?.toldTo == "Anna Nowak")
        #expect(desk.statusLine.contains("promised to Anna Nowak"))
    },
    "visit.report": {
        let desk = Desk()
        desk.press("D", .escape, .enter, "t")
        #expect(desk.shows("What happened  ZS/2026/000101"))
        desk.press("a")
        #expect(state(desk, 101) == .accepted)
        desk.press("t", "t")
        #expect(state(desk, 101) == .enRoute)
        #expect(desk.statusLine.contains("u does not take it back"))
    },
]

/// Telling customers and technicians, and what happens in the field.
@Suite struct DispatchTests {
    /// 101 is with Ewa Zych, who is on the way.
    private func deskUnderWay() -> Desk {
        let desk = Desk()
        desk.press("D", .escape, .enter, "t", "a", "t", "t")
        return desk
    }

    @Test func dispatchOfARegionAsksFirst() {
        let desk = Desk()
        desk.press("k", "D")
        #expect(desk.shows("Dispatch: 4 visits, 2 technicians?"))
        desk.press("n")
        #expect(state(desk, 101) == .planned)
        desk.press("D", .enter)
        #expect(state(desk, 101) == .dispatched && state(desk, 104) == .dispatched)
    }

    @Test func whatIsDispatchedIsNotMovedAndTheReasonIsSaid() {
        let desk = Desk()
        desk.press("D", .escape, .enter, "m")
        #expect(desk.state.moving == nil)
        #expect(desk.statusLine.contains("ZS/2026/000101 is dispatched"))
        desk.press("D")
        #expect(desk.statusLine.contains("possible: accept, reject, recall, cancel"))
    }

    @Test func anImpossibleActSaysWhatIsPossible() {
        let desk = deskUnderWay()
        #expect(desk.cell("Ewa Zych", "Mon 23")?.hasPrefix("2}") == true)
        desk.press(.key(.control("r")))
        #expect(desk.statusLine.contains("possible: arrive, abort"))
        desk.press("t", "c")
        #expect(desk.statusLine.contains("ZS/2026/000101 is en-route; possible: arrive, abort"))
        #expect(desk.shows("(not when en-route)"))
    }

    @Test func aReasonIsAskedAndWhatEndsAVisitIsConfirmed() {
        let desk = deskUnderWay()
        desk.press("t", "v", "t", "w")
        #expect(state(desk, 101) == .working)
        desk.press("t", "n")
        #expect(desk.shows("u cannot take it back"))
        desk.press(.escape)
        #expect(state(desk, 101) == .working)
        desk.press("t", "c", .enter)
        #expect(desk.shows("Why is there no signature?"))
        desk.type("klient wyjechał")
        desk.press(.enter)
        #expect(state(desk, 101) == .completed)
    }

    @Test func theTimeOfAReportIsTyped() {
        let desk = deskUnderWay()
        desk.press("t", "@")
        desk.type("7:15")
        desk.press(.enter)
        #expect(desk.shows("time: Mon 23, 07:15"))
        desk.press("v")
        guard case .visitReported(_, let act, _, let at, _)? = desk.store.journal.last?.summary else {
            Issue.record("nothing was reported")
            return
        }
        #expect(act == .arrive && at == desk.store.company.moment(FakeCompany.monday, "07:15"))
    }

    @Test func aRejectedVisitShowsWhoDidNotTakeIt() {
        let desk = Desk()
        desk.press("D", .escape, .enter, "t", "r")
        desk.type("brak uprawnień")
        desk.press(.enter)
        #expect(desk.queue.contains("101"))
        desk.press("go")
        desk.type("101")
        desk.press(.enter)
        #expect(desk.shows("Ewa Zych: brak uprawnień"))
    }

    @Test func aWindowInWordsIsPromisedAndOneThatIsOverIsNot() {
        let desk = Desk(language: .polish, at: "12:00")
        desk.press(.tab, "p", "G", "6")
        #expect(desk.shows("Jakie okno"))
        desk.type("dziś 8-10")
        desk.press(.enter)
        #expect(desk.shows("już minęło"))
        desk.press(.key(.control("u")))
        desk.type("jutro 8-12")
        desk.press(.enter, .enter)
        let told = desk.card(121)?.told
        #expect(told?.window.start == desk.store.company.moment(FakeCompany.monday + 1, "08:00"))
    }

    @Test func aPromiseCanBePlannedAtOnce() {
        let desk = Desk()
        desk.press(.tab, "p", "P", .enter)
        #expect(desk.card(121)?.told != nil && state(desk, 121) == .planned)
    }

    @Test func nothingWaitsForTheWindows() {
        let desk = Desk()
        desk.held = [.slots]
        desk.press(.tab, "p")
        #expect(desk.shows("The windows are being counted"))
        desk.press(.escape)
        desk.release()
        #expect(!desk.shows("another window"))
    }
}
