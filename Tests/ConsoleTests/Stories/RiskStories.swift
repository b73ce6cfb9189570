import ConsoleTesting
import DeskModel
import ServiceModel
import Testing

@testable import Console

/// What will be late is seen before it is, and Enter does something about it.
@Suite struct RiskStories {
    /// Monday, twenty to ten. Ewa Zych's first visit was begun and paused; the second one, 102, is promised until 11:00, and
    /// nobody else who knows gas is busy.
    static func desk(
        size: (Int, Int) = (120, 36), language: Language = .english, authority: Authority = .all,
        at time: String = "10:10"
    ) -> Desk {
        let monday = SmallCity.monday
        func told(_ act: VisitAct, _ at: String, _ reason: String? = nil) -> ReportVisit {
            ReportVisit(visit: Visit.ID(101), act: act, at: SmallCity.moment(monday, at), reason: reason)
        }
        let preparations: [any Command] = [
            PromiseWindow(
                visit: Visit.ID(102),
                window: TimeWindow(start: SmallCity.moment(monday, "09:00"), end: SmallCity.moment(monday, "11:00"))!,
                toldTo: "Ola"),
            DispatchVisit(visit: Visit.ID(101)), DispatchVisit(visit: Visit.ID(102)),
        ]
        let desk = Desk(size: size, language: language, at: "06:50", after: preparations, authority: authority)
        let facts: [(String, ReportVisit)] = [
            ("08:20", told(.accept, "08:20")), ("08:20", told(.travel, "08:20")), ("08:31", told(.arrive, "08:31")),
            ("08:32", told(.start, "08:32")), ("08:41", told(.pause, "08:41", "klient")),
        ]
        for (moment, fact) in facts {
            desk.send(.clock(SmallCity.moment(monday, moment)))
            desk.anotherDesk(fact)
        }
        desk.send(.clock(SmallCity.moment(monday, time)))
        desk.look()
        return desk
    }

    /// To the line of an order.
    private func go(to short: String, _ desk: Desk) throws {
        let index = try #require(desk.state.risk.rows.firstIndex { $0.jeopardy.short == short })
        for _ in 0..<index { desk.press("j") }
        #expect(desk.statusLine.hasPrefix("\(short) "), "\(desk.statusLine)")
    }

    @Test func theBoardSaysItOnlyWhereItIsNews() throws {
        let desk = Self.desk()
        let cell = desk.cell("Ewa Zych", "Mon 23")
        desk.foresee()
        let risk = try #require(desk.state.jeopardy(of: Visit.ID(102)))
        #expect(risk.reason == .behind("101", .paused(89 * 60)))
        // The plan says already that it cannot begin there: the cell has its mark.
        #expect(desk.cell("Ewa Zych", "Mon 23") == cell && cell?.contains("!") == true, "\(cell ?? "")")
        #expect(desk.text.contains("! 1 at risk"))
    }

    /// What is expected in time and was only not told is not said to be late, or likely to be.
    @Test func onlyWhatMayBeLateIsSaidToBeSo() throws {
        for (language, late) in [(Language.english, "may be late"), (.polish, "może się spóźnić")] {
            let desk = Self.desk(language: language)
            desk.foresee()
            var told = try #require(desk.state.jeopardy(of: Visit.ID(101)))
            (told.grade, told.left) = (.watch, 13 * 86_400)
            #expect(desk.state.riskWords(told) == told.reason.words(desk.state.wording))
            told.grade = .risk
            #expect(desk.state.riskWords(told).contains(late))
            told.left = -60
            #expect(!desk.state.riskWords(told).contains(late))
        }
    }

    @Test func enterCarriesTheRemedyOut() throws {
        let desk = Self.desk()
        desk.foresee()
        desk.press("gj")
        #expect(desk.state.screen == .risk)
        try go(to: "102", desk)
        let jeopardy = try #require(desk.state.risk.row?.jeopardy)
        guard case .give(let gift)? = jeopardy.remedy else {
            Issue.record("no remedy: \(String(describing: jeopardy.remedy))")
            return
        }
        desk.press(.enter)
        #expect(desk.statusLine.contains("102 given and sent: \(gift.name)"), "\(desk.statusLine)")
        #expect(desk.statusLine.hasSuffix("u takes it back."))
        let card = try #require(desk.store.view.visits[Visit.ID(102)])
        #expect(card.placement?.leader == gift.technician && card.state == .dispatched)
        #expect(card.placement?.start == gift.start)
        desk.press("u")
        #expect(desk.store.view.visits[Visit.ID(102)]?.placement?.leader == Technician.ID(1))
    }

    @Test func aForecastThatIsOlderThanTheVisitWritesNothing() throws {
        let desk = Self.desk()
        desk.foresee()
        desk.press("gj")
        try go(to: "102", desk)
        desk.anotherDesk(RecallVisit(visit: Visit.ID(102)))
        desk.press(.enter)
        #expect(desk.store.view.visits[Visit.ID(102)]?.placement?.leader == Technician.ID(1))
        #expect(desk.statusLine.contains("bob@hq"), "\(desk.statusLine)")
    }

    @Test func whoOnlyLooksIsToldWhy() {
        let desk = Self.desk(authority: Authority(role: .supervisor))
        desk.foresee()
        desk.press("gj", .enter)
        #expect(desk.outcomes.isEmpty)
        #expect(desk.state.screen == .risk)
    }

    @Test func iOpensTheOrderAndItsClocksSayWhatIsForeseen() {
        let desk = Self.desk()
        desk.foresee()
        desk.press("gj", "i")
        #expect(desk.state.screen == .order)
        desk.press(.escape)
        #expect(desk.state.screen == .risk)
    }

    @Test func aFilterListsSome() {
        let desk = Self.desk()
        desk.foresee()
        desk.press("gj", "/")
        desk.type("niema")
        desk.press(.enter)
        #expect(desk.state.risk.rows.isEmpty)
    }

    @Test func anOvertakenForecastIsNotTaken() {
        let desk = Self.desk()
        desk.foresee()
        let now = desk.state.forecast
        var old = desk.store.forecast(remedied: false)
        old.sequence -= 1
        old.jeopardies = []
        desk.send(.forecast(old))
        #expect(desk.state.forecast == now)
    }
}
