import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// Long work whose nights and days more nobody told: what goes on has a day more, and nights are nobody's time.
@Suite struct LongNightStories {
    private let company: SmallCompany
    private let order: Order
    private let visit: Visit
    private let monday = SmallCompany.monday

    /// Ten hours from Monday on: two days.
    init() throws {
        company = try SmallCompany()
        (order, visit) = try company.newOrder(minutes: 600)
    }

    private func begin(_ day: Day = SmallCompany.monday) throws {
        try company.place(visit, company.jan, day: day)
        _ = try company.desk.perform(DispatchVisit(visit: visit.id), by: company.ann)
        for (act, time) in [(VisitAct.accept, "07:10"), (.travel, "08:00"), (.arrive, "08:20"), (.start, "08:20")] {
            try tell(act, time, day)
        }
    }

    private func tell(_ act: VisitAct, _ time: String, _ day: Day, reason: String? = nil) throws {
        company.clock.now = SmallCompany.at(time, day)
        _ = try company.desk.perform(
            ReportVisit(visit: visit.id, act: act, reason: reason, signedBy: act == .complete ? "Jan Nowak" : nil),
            by: company.ann)
    }

    private func place() throws -> Placement { try #require(try company.reload(visit).placement) }

    /// `08:20-15:40` of work, of the visit alone.
    private func work(_ day: Day) throws -> [String] {
        let wording = Wording(.english, SmallCompany.calendar)
        return try company.desk.timeDays(of: company.jan.id, from: day, through: day).flatMap(\.lines)
            .filter { $0.stretch.visit == visit.id && $0.stretch.kind == .work }
            .map { "\(wording.time($0.stretch.window.start))-\(wording.time($0.stretch.window.end))" }
    }

    private func paid(_ day: Day) throws -> Int {
        let days = try company.desk.timeDays(of: company.jan.id, from: day, through: day)
        return days.reduce(0) { $0 + $1.paid.total }
    }

    @Test func whatLastsANightMoreHasADayMoreAndNoNight() throws {
        try begin()
        #expect(try place().days == [monday, monday + 1])
        try tell(.complete, "09:00", monday + 2)
        let place = try place()
        #expect(place.days == [monday, monday + 1, monday + 2])
        #expect(place.end == SmallCompany.at("09:00", monday + 2))
        let wording = Wording(.english, SmallCompany.calendar)
        #expect(try work(monday) == ["08:20-\(wording.time(place.parts[0].end))"])
        #expect(try work(monday + 1) == ["\(wording.time(place.parts[1].start))-16:00"])
        #expect(try work(monday + 2) == ["08:00-09:00"])
        for day in [monday, monday + 1] { #expect(try paid(day) <= 8 * 60) }
    }

    @Test func beforeTheEndIsToldANightIsNobodysEither() throws {
        try begin()
        let parts = try place().parts
        let wording = Wording(.english, SmallCompany.calendar)
        company.clock.now = SmallCompany.at("07:00", monday + 1)
        #expect(try work(monday) == ["08:20-\(wording.time(parts[0].end))"])
        company.clock.now = SmallCompany.at("09:30", monday + 2)
        #expect(try work(monday + 1) == ["\(wording.time(parts[1].start))-16:00"])
        #expect(try work(monday + 2) == ["08:00-09:30"], "it goes on, and nobody has told of it yet")
        let rows = try company.desk.orderTime(of: order.id).rows
        #expect(rows.map(\.day) == [monday, monday + 1, monday + 2])
    }

    @Test func theOrderSaysWhatTheTimeSays() throws {
        try begin()
        try tell(.pause, "15:40", monday, reason: "noc")
        try tell(.resume, "08:15", monday + 1)
        try tell(.pause, "11:00", monday + 1, reason: "obiad")
        try tell(.resume, "11:30", monday + 1)
        try tell(.complete, "09:00", monday + 2)
        let rows = try company.desk.orderTime(of: order.id).rows
        let line = try #require(try company.desk.detail(of: order.id).visits.first)
        #expect(line.times.workMinutes == rows.reduce(0) { $0 + $1.work })
        #expect(line.times.pauseMinutes == 30)
        #expect(line.times.workMinutes ?? 0 < 20 * 60)
        let history = try company.desk.history(of: .customer(company.customer.id))
        #expect(history.visits.first?.workMinutes == line.times.workMinutes)
    }

    @Test(arguments: [false, true])
    func itGoesOnAfterAWeekend(isPaused: Bool) throws {
        let friday = monday + 4
        try begin(monday + 3)
        if isPaused { try tell(.pause, "15:40", friday, reason: "weekend") }
        if isPaused {
            try tell(.resume, "08:15", monday + 7)
            #expect(try place().days == [monday + 3, friday, monday + 7])
        }
        try tell(.complete, "09:00", monday + 7)
        #expect(try place().days == [monday + 3, friday, monday + 7])
        #expect(try work(monday + 7) == [isPaused ? "08:15-09:00" : "08:00-09:00"])
        #expect(try work(monday + 5) == [] && work(monday + 6) == [])
    }

    @Test func anEndThatIsToldAfterAPauseOfDaysHasItsOwnDay() throws {
        try begin(monday + 3)
        try tell(.pause, "15:40", monday + 4, reason: "weekend")
        try tell(.partial, "09:00", monday + 7, reason: "brak czasu")
        #expect(try place().days == [monday + 3, monday + 4, monday + 7])
        #expect(try place().parts.allSatisfy { $0.end.since($0.start) < 12 * 3600 })
    }

    @Test func anEndThatWasToldWrongGivesItsDaysBack() throws {
        var changes = EditOrder.Changes()
        changes.duration = 16 * 60
        _ = try company.desk.perform(EditOrder(order: order.id, changes: changes), by: company.ann)
        try begin()
        let planned = try place().parts.map(\.day)
        #expect(planned == [monday, monday + 1, monday + 2])
        try tell(.complete, "09:00", monday + 1)
        #expect(try place().days == [monday, monday + 1])
        _ = try company.desk.perform(
            CorrectReport(visit: visit.id, act: .withdraw, reason: "pomyłka"), by: company.ann)
        #expect(try place().days == planned)
        #expect(try place().parts.allSatisfy { $0.end.since($0.start) < 9 * 3600 })
        #expect(try company.desk.findings().filter { $0.kind.hasPrefix("broken") } == [])
    }
}
