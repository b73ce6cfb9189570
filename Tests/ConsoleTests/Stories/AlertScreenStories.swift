import ConsoleTesting
import DeskModel
import Geography
import ServiceModel
import TermCanvas
import Testing

@testable import Console

/// The list of what needs somebody, and the card of a clash.
let alertStories: [String: Story] = [
    "screen.alerts": {
        let desk = Desk()
        desk.press("g!")
        #expect(desk.state.screen == .alerts)
    },
    "alerts.open": {
        let desk = AlertScreenStories.atClash()
        desk.press(.enter)
        #expect(desk.state.screen.name == "order")
    },
    "alerts.field": {
        let desk = AlertScreenStories.atClash()
        desk.press("f")
        #expect(desk.card(105)?.placement?.leader == Technician.ID(4) && desk.card(105)?.state == .dispatched)
        #expect(desk.statusLine.hasPrefix("ZS/2026/000105 decided, the field's: it stays with Piotr Kos."))
    },
    "alerts.plan": {
        let desk = AlertScreenStories.atClash()
        desk.press("p")
        #expect(desk.statusLine.hasPrefix("ZS/2026/000105 decided, the plan's: not Piotr Kos."))
    },
    "alerts.call": {
        let desk = AlertScreenStories.atClash()
        desk.press("c")
        desk.type("zostaje Kos")
        desk.press(.enter)
        desk.alert()
        #expect(desk.shows("„zostaje Kos”"))
    },
    "alerts.order": {
        let desk = AlertScreenStories.atClash()
        desk.press("i")
        #expect(desk.state.screen.name == "order")
    },
    "alerts.why": {
        let desk = AlertScreenStories.atClash(size: (80, 24))
        desk.press("r")
        #expect(desk.shows("in the field (fact)"))
    },
    "alerts.seen": {
        let desk = AlertScreenStories.atClash()
        desk.press("x")
        desk.alert()
        #expect(!desk.screen[0].contains("clash"))
    },
    "alerts.mark": {
        let desk = AlertScreenStories.atClash()
        desk.press(.space)
        #expect(desk.statusLine == "1 marked. Esc clears.")
    },
    "alerts.mark-all": {
        let desk = AlertScreenStories.atClash()
        desk.press("*")
        #expect(desk.statusLine.hasSuffix("marked. Esc clears."))
    },
    "alerts.gone": {
        let desk = AlertScreenStories.atClash()
        desk.press("x")
        desk.alert()
        #expect(desk.shows("(+ shows them)"))
        desk.press("+")
        #expect(desk.shows("105 recalled") && desk.shows("(ann@hq, seen)"), "\(desk.text)")
    },
]

@Suite struct AlertScreenStories {
    /// Piotr Kos has accepted 105 for Tuesday, and somebody else has given it to Anna Bąk.
    static func desk(size: (Int, Int) = (120, 36), language: Language = .english) -> Desk {
        let tuesday = SmallCity.monday + 1
        let desk = Desk(size: size, language: language)
        desk.anotherDesk(DispatchVisit(visit: Visit.ID(105)))
        desk.anotherDesk(ReportVisit(visit: Visit.ID(105), act: .accept))
        desk.anotherDesk(
            GiveVisit(
                visit: Visit.ID(105), technician: Technician.ID(5), day: tuesday,
                start: SmallCity.moment(tuesday, "12:30")))
        desk.alert()
        return desk
    }

    /// The same with the cursor on the clash.
    static func atClash(size: (Int, Int) = (120, 36), language: Language = .english) -> Desk {
        let desk = desk(size: size, language: language)
        desk.press("g!")
        goToClash(desk)
        return desk
    }

    static func goToClash(_ desk: Desk) {
        let index = desk.state.alertList.rows.firstIndex { $0.clash != nil } ?? 0
        for _ in 0..<index { desk.press("j") }
    }

    @Test func theTopLineCountsClashesUntilSomebodyDecides() {
        let desk = Self.desk()
        #expect(desk.screen[0].contains("! 1 clash"))
        desk.press("g!")
        Self.goToClash(desk)
        #expect(desk.statusLine.contains("Piotr Kos accepted it at 07:40, and bob@hq recalled it at 07:40."))
        #expect(desk.shows("Anna Bąk loses"), "consequences are counted")
        #expect(desk.shows("the field's: 105 goes back to Piotr Kos, sent again"))
        desk.press("f")
        desk.alert()
        #expect(!desk.screen[0].contains("clash"))
        desk.press("u")
        desk.alert()
        #expect(
            desk.screen[0].contains("! 1 clash") && desk.card(105)?.placement?.leader == Technician.ID(5),
            "\(desk.text)")
    }

    @Test func enterOnWhoeverCannotWorkRepairsTheDay() {
        let desk = Desk(size: (120, 36))
        let day = TimeWindow(start: desk.state.now, end: SmallCity.moment(SmallCity.monday + 1, "00:00"))!
        desk.anotherDesk(ReportUnable(technician: Technician.ID(4), window: day))
        desk.alert()
        #expect(desk.screen[0].contains("! 1 absent"))
        desk.press("4")
        #expect(desk.shows("Piotr Kos"), "the question knows whom it may be about")
        desk.press(.escape, .escape)
        desk.press("g!")
        for _ in 0..<(desk.state.alertList.rows.firstIndex { $0.alert?.kind == .unable } ?? 0) { desk.press("j") }
        #expect(desk.statusLine.hasPrefix("Piotr Kos cannot work, "))
        desk.press(.enter)
        #expect(desk.state.screen == .outage)
        #expect(desk.state[OutageState.self].draft?.events == [.off(Technician.ID(4), day)])
        desk.press(.escape)
        #expect(desk.state.screen == .alerts)
    }

    @Test func theSecondDeskIsToldWhoDecided() {
        let desk = Self.atClash()
        guard let clash = desk.state.alertList.row?.clash else {
            Issue.record("the clash is under the cursor")
            return
        }
        desk.anotherDesk(
            SettleClash(visit: clash.visit, recall: clash.recall, answer: .plan, basis: clash.basis), isSeen: false)
        desk.press("f")
        #expect(desk.statusLine == "bob@hq decided this at 07:40: the plan's. Nothing left to choose.")
        #expect(desk.card(105)?.placement?.leader == Technician.ID(5))
    }

    @Test func at80ColumnsTheCardOpensOverTheListAndItsKeysWork() {
        let desk = Self.atClash(size: (80, 24))
        #expect(!desk.shows("in the field (fact)"))
        desk.press(.enter)
        #expect(desk.shows("in the field (fact)") && desk.shows("at the desk (plan)"))
        desk.press("p")
        #expect(desk.statusLine.hasPrefix("ZS/2026/000105 decided, the plan's"))
        #expect(desk.state.overlay == nil)
    }

    @Test func answersAreOnlyThereOnARowWithACard() {
        let desk = Desk()
        NewsStories.emergency(on: desk)
        desk.press("g!", "f")
        #expect(desk.statusLine.hasPrefix("Only of a clash between field and desk."))
        desk.press("x")
        #expect(desk.statusLine.hasPrefix("Enter looks at the order."))
    }

    @Test func nothingNeedsAnybodyAndWhenTheLastOneWentIsSaid() {
        let desk = Self.desk()
        desk.send(.clock(desk.moment(SmallCity.monday, "08:12")))
        let all = desk.store.alerts.alerts
        for alert in all { desk.anotherDesk(MarkAlert(alert, desk.state.view.calendar)) }
        desk.alert()
        desk.press("g!")
        #expect(desk.shows("Nothing needs you. The last alert went 08:12."))
    }

    @Test func whatGoesByItselfIsKnownAsGone() {
        let desk = Self.desk()
        desk.press("g!")
        desk.anotherDesk(CancelOrder(order: Order.ID(105), reason: "x"))
        desk.alert()
        #expect(!desk.screen[0].contains("clash"))
        desk.press("+")
        #expect(desk.shows("105 recalled") && desk.shows("(gone)"), "\(desk.text)")
    }

    @Test func theRemedyOfADelayIsTheListOfWhatIsAtRisk() {
        let desk = RiskStories.desk()
        desk.foresee()
        desk.alert()
        desk.press("g!")
        let rows = desk.state.alertList.rows
        guard let index = rows.firstIndex(where: { if case .visit? = $0.alert?.matter { true } else { false } }) else {
            Issue.record("something is at risk")
            return
        }
        for _ in 0..<index { desk.press("j") }
        let visit = rows[index].alert?.matter.visit
        desk.press(.enter)
        #expect(desk.state.screen == .risk && desk.state.risk.row?.card.id == visit)
    }

    @Test func aSilentRoadEngineNeedsSomebodyAsLongAsItIs() {
        let desk = Desk()
        desk.alert()
        desk.send(.roads(.silent(.silent("127.0.0.1:5000"))))
        desk.press("g!")
        #expect(desk.shows("road engine silent"))
        desk.press(.enter)
        #expect(desk.shows("127.0.0.1:5000"))
        desk.press(.escape)
        desk.send(.roads(.idle))
        desk.press("j")
        desk.press("g!")
        #expect(!desk.shows("road engine silent"))
    }

    @Test func aFilterFindsAlertsByAnyWord() {
        let desk = Self.desk()
        desk.press("g!", "/")
        desk.type("recalled kos")
        desk.press(.enter)
        #expect(desk.state.alertList.rows.map { $0.clash != nil } == [true])
        desk.press("/")
        desk.type("nobody")
        desk.press(.enter)
        #expect(desk.shows("Nothing matches the filter."))
    }
}
