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
        desk.press("t", "p")
        #expect(desk.statusLine.contains("ZS/2026/000101 is en-route; possible: arrive, abort"))
        #expect(desk.shows("(not when en-route)"))
    }

    @Test func aReasonIsAskedAndWhatEndsAVisitIsConfirmed() {
        let desk = deskUnderWay()
        desk.press("t", "v", "t", "w")
        #expect(state(desk, 101) == .working)
        desk.press("t", "n")
        #expect(desk.shows("Which parts"))
        desk.type("pompa 25-60")
        desk.press(.enter)
        #expect(desk.shows("u cannot take it back"))
        desk.press(.escape)
        #expect(state(desk, 101) == .working)
        desk.press("t", "c", .enter)
        #expect(desk.shows("Who signed"))
        desk.type("- klient wyjechał; wymieniono filtr")
        desk.press(.enter)
        #expect(state(desk, 101) == .working && desk.shows("No signature: klient wyjechał") && desk.shows("wymieniono"))
        desk.press(.enter)
        #expect(state(desk, 101) == .completed)
    }

    @Test func whatWasNeverSentAndIsOverSaysTheWayOut() {
        let desk = Desk()
        desk.press(.enter)
        desk.send(.clock(desk.moment(SmallCity.monday, "17:30")))
        desk.press("t")
        #expect(
            desk.statusLine.contains("ZS/2026/000101 was never sent and its time is over")
                && desk.statusLine.contains("move it to a time ahead and dispatch it"), "\(desk.text)")
        desk.press("D")
        #expect(desk.shows("was never sent and its time is over"), "\(desk.text)")
        #expect(state(desk, 101) == .planned)
    }

    @Test func missingPartsAreNamedAndTheReturnVisitIsTold() {
        let desk = deskUnderWay()
        desk.press("t", "v", "t", "w", "t", "n")
        desk.type("pompa 25-60")
        desk.press(.enter, .enter)
        #expect(desk.statusLine.contains("pompa 25-60") && desk.statusLine.contains("Return visit 2 is open."))
    }

    @Test func whatWasOnlySentIsCompletedInOneLine() {
        let desk = Desk()
        desk.press("D", .escape)
        desk.send(.clock(desk.moment(SmallCity.monday, "12:00")))
        desk.press(.enter, "t", "c")
        #expect(desk.shows("From-to. Who signed"))
        desk.type("Anna Nowak; wymieniono filtr")
        desk.press(.enter)
        #expect(desk.shows("Told with it: accepted, on the way, on site, work begun."))
        #expect(desk.shows("Signed by Anna Nowak"))
        desk.press(.enter)
        #expect(state(desk, 101) == .completed)
        guard
            case .execution(.visitReported(_, .complete, _, let at, nil, let details?))? = desk.store.journal.last?
                .summary
        else {
            Issue.record("nothing was reported")
            return
        }
        #expect(details.signedBy == "Anna Nowak" && details.note == "wymieniono filtr")
        #expect(details.started.map { $0 < at } == true)
    }

    @Test func aSlipIsCorrected() {
        let desk = deskUnderWay()
        desk.press("t", "v", "t", "w", "t", "c")
        desk.type("Nowak")
        desk.press(.enter, .enter)
        #expect(state(desk, 101) == .completed && desk.statusLine.contains("t corrects it"))
        desk.press("t", "k")
        #expect(desk.shows("Reported: completed") && desk.shows("it did not happen: working"))
        desk.press("0")
        desk.type("zły klawisz")
        desk.press(.enter)
        #expect(state(desk, 101) == .completed && desk.shows("stays on record"))
        desk.press(.enter)
        #expect(state(desk, 101) == .working)
        #expect(desk.statusLine.contains("did not happen: zły klawisz"))
    }

    @Test func theTimeOfTheLastReportIsCorrectedAlone() {
        let desk = deskUnderWay()
        desk.send(.clock(desk.moment(SmallCity.monday, "08:30")))
        desk.press("t", "v", "t", "k", .enter)
        #expect(desk.statusLine.contains("Say what it was"))
        desk.press("@")
        desk.type("8:25")
        desk.press(.enter, .enter, .enter)
        guard case .execution(.visitCorrected(_, let told))? = desk.store.journal.last?.summary else {
            Issue.record("nothing was corrected")
            return
        }
        #expect(told.act == .arrive && told.at == desk.moment(SmallCity.monday, "08:25"))
    }

    @Test func theTimeOfAReportIsTyped() {
        let desk = deskUnderWay()
        desk.send(.clock(desk.moment(SmallCity.monday, "08:30")))
        desk.press("t", "@")
        desk.type("8:20")
        desk.press(.enter)
        #expect(desk.shows("time: Mon 23, 08:20"))
        desk.press("v")
        guard case .execution(.visitReported(_, let act, _, let at, _, _))? = desk.store.journal.last?.summary else {
            Issue.record("nothing was reported")
            return
        }
        #expect(act == .arrive && at == desk.moment(SmallCity.monday, "08:20"))
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
        #expect(told?.window.start == desk.moment(SmallCity.monday + 1, "08:00"))
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
