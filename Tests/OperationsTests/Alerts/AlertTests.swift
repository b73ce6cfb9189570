import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// What needs somebody, and what somebody answered.
@Suite struct AlertTests {
    private let company: SmallCompany

    init() throws { company = try SmallCompany() }

    private func alerts(_ kind: AlertKind) throws -> [Alert] {
        try company.desk.alerts().alerts.filter { $0.kind == kind }
    }

    private func see(_ alert: Alert, by actor: Actor? = nil) throws {
        _ = try company.desk.perform(MarkAlert(alert, SmallCompany.calendar), by: actor ?? company.ann)
    }

    @Test func nothingNeedsAnybodyInAQuietCompany() throws {
        let book = try company.desk.alerts()
        #expect(book.alerts.isEmpty)
        #expect(book.sentence(Wording(.english, SmallCompany.calendar)) == "Nothing needs you.")
    }

    @Test func aRejectedVisitNeedsSomebodyUntilItHasAPlace() throws {
        let (_, visit) = try company.newOrder()
        try company.place(visit, company.jan)
        _ = try company.desk.perform(DispatchVisit(visit: visit.id), by: company.ann)
        _ = try company.desk.perform(
            ReportVisit(visit: visit.id, act: .reject, reason: "no ladder"), by: company.ann)
        let alert = try #require(try alerts(.reject).first)
        let wording = Wording(.english, SmallCompany.calendar, today: SmallCompany.monday)
        #expect(alert.matter.words(wording) == "1 Jan Wilk: no ladder")
        try company.place(visit, company.ewa)
        #expect(try alerts(.reject).isEmpty)
    }

    @Test func aContractsTimeIsAClockAndAnOrdersOwnADelay() throws {
        let level = ServiceLevel(arrival: SmallCompany.at("07:30"))
        _ = try company.newOrder(level: level)
        _ = try company.newOrder(level: ServiceLevel(fix: SmallCompany.at("07:40")))
        company.clock.now = SmallCompany.at("08:00")
        #expect(try alerts(.clock).count + alerts(.late).count == 2)
        #expect(try company.desk.alerts().alerts.allSatisfy { $0.grade == .worst })
    }

    /// A visit that should be on its way and is due in a fortnight is behind its plan; nobody is called for the due time.
    @Test func whatIsDueInDaysIsNoAlertBecauseSomethingWasNotTold() throws {
        let fortnight = SmallCompany.at("16:00", SmallCompany.monday + 14)
        let far = try company.newOrder(level: ServiceLevel(arrival: fortnight, fix: fortnight)).visit
        try company.place(far, company.jan, at: SmallCompany.at("09:00"))
        let near = try company.newOrder(level: ServiceLevel(arrival: SmallCompany.at("11:30"))).visit
        try company.place(near, company.piotr, at: SmallCompany.at("09:00"))
        company.clock.now = SmallCompany.at("09:20")
        let forecast = try company.desk.forecast()
        let behind = try #require(forecast.jeopardy(of: far.id))
        #expect(behind.reason == .notSent && behind.grade == .watch && behind.remedy == nil)
        #expect(behind.bound.kind == nil, "\(behind.bound) \(behind.left)")
        #expect(behind.bound.moment <= SmallCompany.at("09:00") && behind.left < 0, "\(behind.bound) \(behind.left)")
        let bound = try #require(forecast.jeopardy(of: near.id))
        #expect(bound.reason == .notSent && bound.bound.kind == .arrival && bound.left >= 0)
        #expect(try company.desk.alerts().alerts.map(\.matter.visit) == [near.id])
    }

    @Test func whatIsExpectedInTimeIsAtRiskAndNotLate() throws {
        _ = try company.newOrder(level: ServiceLevel(fix: SmallCompany.at("12:00")))
        company.clock.now = SmallCompany.at("09:00")
        let risk = try #require(try alerts(.late).first)
        #expect(risk.name(.english) == "at risk" && risk.name(.polish) == "zagrożone")
        company.clock.now = SmallCompany.at("12:30")
        let late = try #require(try alerts(.late).first)
        #expect(late.name(.english) == AlertKind.late.name(.english))
    }

    @Test func whatWasSeenAtRiskIsToldAgainOnceItIsMissed() throws {
        _ = try company.newOrder(level: ServiceLevel(fix: SmallCompany.at("09:00")))
        company.clock.now = SmallCompany.at("07:50")
        let risk = try #require(try company.desk.alerts().alerts.first)
        try see(risk)
        #expect(try company.desk.alerts().alerts.isEmpty)
        company.clock.now = SmallCompany.at("09:30")
        #expect(try company.desk.alerts().alerts.count == 1)
    }

    @Test func seenIsKeptWithWhoAndUndoTakesItBack() throws {
        _ = try company.newOrder(level: ServiceLevel(fix: SmallCompany.at("07:30")))
        company.clock.now = SmallCompany.at("08:12")
        let alert = try #require(try company.desk.alerts().alerts.first)
        try see(alert, by: company.bob)
        let book = try company.desk.alerts()
        #expect(book.alerts.isEmpty && book.answered.map(\.by) == ["bob"])
        #expect(
            book.sentence(Wording(.english, SmallCompany.calendar))
                == "Nothing needs you. The last alert went 08:12.")
        #expect(throws: Refusal.self) { try see(alert) }
        _ = try company.desk.undo(by: company.bob)
        #expect(try company.desk.alerts().alerts == [alert])
        _ = try company.desk.redo(by: company.bob)
        #expect(try company.desk.alerts().alerts.isEmpty)
        #expect(try company.store.rowFaults() == [])
    }

    @Test func aCallIsKeptAndTheAlertStaysUntilItIsAnswered() throws {
        _ = try company.newOrder(level: ServiceLevel(fix: SmallCompany.at("07:30")))
        company.clock.now = SmallCompany.at("08:12")
        let alert = try #require(try company.desk.alerts().alerts.first)
        let call = MarkAlert(alert, SmallCompany.calendar, answer: .called, said: "po południu")
        _ = try company.desk.perform(call, by: company.ann)
        var book = try company.desk.alerts()
        #expect(book.alerts == [alert] && book.calls[alert.key]?.said == "po południu")
        try see(alert)
        book = try company.desk.alerts()
        #expect(book.alerts.isEmpty && book.answered.first?.said == "po południu")
        #expect(throws: Refusal.self) {
            try company.desk.perform(MarkAlert(alert, SmallCompany.calendar, answer: .called), by: company.ann)
        }
    }

    @Test func severalAreSeenInOneEntry() throws {
        for _ in 0..<3 { _ = try company.newOrder(level: ServiceLevel(fix: SmallCompany.at("07:30"))) }
        company.clock.now = SmallCompany.at("08:12")
        let all = try company.desk.alerts().alerts
        #expect(all.count == 3)
        _ = try company.desk.perform(Several(all.map { MarkAlert($0, SmallCompany.calendar) }), by: company.ann)
        #expect(try company.desk.alerts().alerts.isEmpty)
        _ = try company.desk.undo(by: company.ann)
        #expect(try company.desk.alerts().alerts.count == 3)
    }

    @Test func whoeverCannotWorkNeedsSomebodyUntilAnAbsenceSaysSo() throws {
        let (_, visit) = try company.newOrder()
        try company.place(visit, company.ewa, at: SmallCompany.at("13:00"))
        let window = TimeWindow(start: company.clock.now, end: SmallCompany.at("00:00", SmallCompany.monday + 1))!
        _ = try company.desk.perform(ReportUnable(technician: company.ewa.id, window: window), by: company.bob)
        let alert = try #require(try alerts(.unable).first)
        #expect(alert.grade == .pressing && alert.arose == company.clock.now)
        let wording = Wording(.english, SmallCompany.calendar, today: SmallCompany.monday)
        #expect(alert.matter.words(wording) == "Ewa Zych cannot work until Mon 23, 24:00: 1")
        // He is off for the morning: the visit still stands with nobody.
        let morning = TimeWindow(start: window.start, end: SmallCompany.at("12:00"))!
        _ = try company.desk.perform(
            RecordAbsence(technician: company.ewa.id, window: morning, kind: .illness), by: company.ann)
        #expect(try alerts(.unable) == [alert])
        try company.place(visit, company.jan, at: SmallCompany.at("13:00"))
        #expect(try alerts(.unable).isEmpty)
    }

    @Test func whoeverCannotWorkIsToldOnceSeenAndNoLongerWhenItIsOver() throws {
        let noon = TimeWindow(start: company.clock.now, end: SmallCompany.at("12:00"))!
        _ = try company.desk.perform(ReportUnable(technician: company.ewa.id, window: noon), by: company.bob)
        _ = try company.desk.perform(ReportUnable(technician: company.jan.id, window: noon), by: company.bob)
        let both = try alerts(.unable)
        #expect(both.map(\.grade) == [.calm, .calm])
        try see(try #require(both.first))
        #expect(try alerts(.unable) == Array(both.dropFirst()))
        company.clock.now = SmallCompany.at("12:00")
        #expect(try alerts(.unable).isEmpty)
    }

    /// A time that moves with the clock says nothing.
    @Test func sinceWhenItStandsDoesNotMoveWithTheClock() throws {
        _ = try company.newOrder(level: ServiceLevel(fix: SmallCompany.at("10:00")))
        let (_, visit) = try company.newOrder(level: ServiceLevel(fix: SmallCompany.at("12:00")))
        try company.place(visit, company.ewa, at: SmallCompany.at("08:30"))
        func since(_ time: String) throws -> [AlertKey: Timestamp] {
            company.clock.now = SmallCompany.at(time)
            return Dictionary(
                try company.desk.alerts().alerts.filter(\.isDated).map { ($0.key, $0.arose) }
            ) { $1 }
        }
        let (early, late) = (try since("09:20"), try since("09:21"))
        #expect(!early.isEmpty && early == late)
    }

    @Test func theWorstComesFirst() throws {
        _ = try company.newOrder(level: ServiceLevel(fix: SmallCompany.at("07:30")))
        let (_, visit) = try company.newOrder()
        try company.place(visit, company.jan)
        _ = try company.desk.perform(DispatchVisit(visit: visit.id), by: company.ann)
        _ = try company.desk.perform(ReportVisit(visit: visit.id, act: .reject, reason: "x"), by: company.ann)
        company.clock.now = SmallCompany.at("08:00")
        let grades = try company.desk.alerts().alerts.map(\.grade)
        #expect(grades == grades.sorted() && grades.first == .worst && grades.contains(.pressing))
    }

    @Test func aJobThatFailsNeedsSomebodyAndAgainTheNextDay() throws {
        try company.store.write(at: company.clock.now) { transaction in
            try transaction.enqueue("generate-plans", "daily", due: transaction.now)
            if let job = try transaction.lease(of: ["generate-plans"], for: "x") {
                try transaction.fail(job, fault: JobFault(english: "Disk full.", polish: "Dysk pełny."))
            }
        }
        let alert = try #require(try alerts(.job).first)
        #expect(alert.grade == .calm && alert.sign == "= " && alert.arose == company.clock.now)
        try see(alert)
        #expect(try alerts(.job).isEmpty)
        company.clock.now = SmallCompany.at("07:00", SmallCompany.monday + 1)
        #expect(try alerts(.job).count == 1)
    }

    @Test func whoOnlyLooksMarksNothing() throws {
        _ = try company.newOrder(level: ServiceLevel(fix: SmallCompany.at("07:30")))
        company.clock.now = SmallCompany.at("08:12")
        let alert = try #require(try company.desk.alerts().alerts.first)
        _ = try company.desk.perform(SetUser(user: "ann", role: .admin), by: company.ann)
        _ = try company.desk.perform(SetUser(user: "bob", role: .supervisor), by: company.ann)
        #expect(throws: Refusal.self) { try see(alert, by: company.bob) }
    }
}
