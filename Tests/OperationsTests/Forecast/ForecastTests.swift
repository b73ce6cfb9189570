import DeskModel
import ServiceModel
import Storage
import Testing

@testable import Operations

/// How the day goes on, by hand: Ewa Zych has two visits, and the first one does not go as planned.
@Suite struct ForecastTests {
    let company: SmallCompany
    let first: Visit
    let second: Visit
    let promise: TimeWindow

    init() throws {
        company = try SmallCompany()
        first = try company.newOrder(minutes: 60).visit
        second = try company.newOrder(site: 1, minutes: 60).visit
        try company.place(first, company.ewa, at: SmallCompany.at("08:30"))
        try company.place(second, company.ewa, at: SmallCompany.at("10:00"))
        promise = TimeWindow(start: SmallCompany.at("09:30"), end: SmallCompany.at("10:30"))!
        _ = try company.desk.perform(
            PromiseWindow(visit: second.id, window: promise, toldTo: "Ola"), by: company.ann)
        for visit in [first, second] { _ = try company.desk.perform(DispatchVisit(visit: visit.id), by: company.ann) }
    }

    private func report(_ visit: Visit, _ acts: VisitAct..., at time: String, reason: String? = nil) throws {
        company.clock.now = SmallCompany.at(time)
        for act in acts {
            _ = try company.desk.perform(ReportVisit(visit: visit.id, act: act, reason: reason), by: company.ann)
        }
    }

    private func begin(at time: String) throws {
        try report(first, .accept, .travel, at: time)
        try report(first, .arrive, .start, at: time)
    }

    private func stop(_ visit: Visit) throws -> DaySheet.Stop {
        let sheet = try company.desk.viewOfToday().sheets[CellKey(company.ewa.id, SmallCompany.monday)]
        return try #require(sheet?.stops.first { $0.visit == visit.id })
    }

    @Test func aDayThatGoesAsPlannedIsForeseenAsPlanned() throws {
        company.clock.now = SmallCompany.at("07:30")
        let forecast = try company.desk.forecast()
        let planned = try stop(second)
        #expect(forecast.visits[first.id]?.start == (try stop(first)).start)
        #expect(forecast.visits[second.id]?.start == planned.start)
        #expect(forecast.visits[second.id]?.end == planned.end)
        #expect(forecast.jeopardies.isEmpty)
        #expect(forecast.day == SmallCompany.monday)
    }

    @Test func workThatLastsPushesWhatFollows() throws {
        try begin(at: "08:30")
        company.clock.now = SmallCompany.at("10:20")
        let forecast = try company.desk.forecast()
        let way = try stop(second)
        // Over its end, it ends now; then the way; and the break is taken as it was planned, behind.
        #expect(forecast.visits[first.id]?.end == SmallCompany.at("10:20"))
        #expect(forecast.visits[second.id]?.start == SmallCompany.at("10:20") + way.drive)
        #expect(forecast.visits[second.id]?.end == SmallCompany.at("10:20") + way.drive + 3600)
        let late = try #require(forecast.jeopardy(of: second.id))
        #expect(late.grade == .late && late.bound.kind == .promise)
        #expect(late.left == promise.end.since(SmallCompany.at("10:20") + way.drive))
        #expect(late.reason == .behind(try #require(forecast.jeopardy(of: first.id)).short, .over(50 * 60)))
        let over = try #require(forecast.jeopardy(of: first.id))
        #expect(over.watchdog == .workNotFinished && over.reason == .over(50 * 60))
        #expect(forecast.jeopardies.map(\.visit) == [second.id, first.id])
    }

    @Test func aPauseLastsUntilNowAndTheRestComesAfterIt() throws {
        try begin(at: "08:30")
        try report(first, .pause, at: "09:00", reason: "klient")
        company.clock.now = SmallCompany.at("09:45")
        let forecast = try company.desk.forecast()
        // Half an hour of work is left.
        #expect(forecast.visits[first.id]?.end == SmallCompany.at("10:15"))
        #expect(forecast.visits[second.id]?.start == SmallCompany.at("10:15") + (try stop(second)).drive)
        #expect(forecast.jeopardy(of: second.id)?.reason == .behind("1", .paused(45 * 60)))
        #expect(forecast.jeopardy(of: first.id)?.reason == .paused(45 * 60))
    }

    @Test func whoIsOnTheWayArrivesAfterTheDrive() throws {
        try report(first, .accept, .travel, at: "08:40")
        let way = try stop(first)
        company.clock.now = SmallCompany.at("08:41")
        let forecast = try company.desk.forecast()
        #expect(forecast.visits[first.id]?.arrival == SmallCompany.at("08:40") + way.drive)
        company.clock.now = SmallCompany.at("09:30")
        let silent = try #require(try company.desk.forecast().jeopardy(of: first.id))
        #expect(silent.watchdog == .noReport && silent.reason == .onTheWay(SmallCompany.at("08:40")))
        #expect(silent.grade == .watch)
    }

    @Test func nobodyLeavesThenNobodyBeginsThenNothingIsTold() throws {
        let (departs, start) = (try stop(first).departs, try stop(first).start)
        func told(_ moment: Timestamp) throws -> JeopardyReason? {
            company.clock.now = moment
            return try company.desk.forecast().jeopardy(of: first.id)?.reason
        }
        #expect(try told(departs + 240) == nil)
        #expect(try told(departs + 300) == .notLeft(departs))
        #expect(try told(start + 900) == .notBegun(start))
        #expect(try told(SmallCompany.at("09:30")) == .silent)
        _ = try company.desk.perform(RecallVisit(visit: first.id), by: company.ann)
        #expect(try told(SmallCompany.at("09:40")) == .notSent)
    }

    @Test func whoIsThereAndDoesNotBeginIsTold() throws {
        try report(first, .accept, .travel, at: "08:20")
        try report(first, .arrive, at: "08:30")
        company.clock.now = SmallCompany.at("08:44")
        #expect(try company.desk.forecast().jeopardy(of: first.id) == nil)
        company.clock.now = SmallCompany.at("08:45")
        let found = try company.desk.forecast().jeopardy(of: first.id)
        #expect(found?.watchdog == .workNotStarted && found?.reason == .waiting(SmallCompany.at("08:30")))
    }

    @Test func whatWaitsIsToldBeforeItsLatestStart() throws {
        let fix = SmallCompany.at("14:00")
        let waiting = try company.newOrder(
            minutes: 90, priority: .emergency, level: ServiceLevel(fix: fix)
        ).visit
        company.clock.now = SmallCompany.at("08:20")
        #expect(try company.desk.forecast().jeopardy(of: waiting.id) == nil)
        company.clock.now = SmallCompany.at("08:31")
        let found = try #require(try company.desk.forecast().jeopardy(of: waiting.id))
        #expect(found.grade == .emergency && found.reason == .noPlace && found.who == nil)
        #expect(found.minutesLeft == 239)
        company.clock.now = SmallCompany.at("14:01")
        #expect(try company.desk.forecast().jeopardy(of: waiting.id)?.grade == .missed)
    }

    /// What is late by the plan's own times is late in the forecast too: the same word means the same.
    @Test func whatTheBoardCallsLateIsInJeopardy() throws {
        company.clock.now = SmallCompany.at("10:40")
        let view = try company.desk.viewOfToday()
        let forecast = try company.desk.forecast()
        for stop in view.sheets.values.flatMap(\.stops) {
            guard let lateness = stop.lateness, let foreseen = forecast.visits[stop.visit] else { continue }
            #expect(try #require(forecast.jeopardy(of: stop.visit)).left <= -lateness.seconds)
            #expect(foreseen.missed == VisitForecast.runs)
        }
        #expect(try stop(second).lateness != nil)
    }

    @Test func theChanceIsTheSameForTheSameStoreAndLessWithMoreTime() throws {
        try begin(at: "08:30")
        company.clock.now = SmallCompany.at("09:20")
        func missed(until end: String) throws -> Int {
            _ = try company.desk.perform(
                PromiseWindow(
                    visit: second.id, window: TimeWindow(start: SmallCompany.at("09:30"), end: SmallCompany.at(end))!,
                    toldTo: "Ola"), by: company.ann)
            let forecast = try company.desk.forecast()
            let again = try ServiceDesk(company.store) { [clock = company.clock] in clock.now }
            #expect(try again.forecast() == forecast)
            return try #require(forecast.visits[second.id]).missed
        }
        let chances = try ["10:01", "10:10", "10:20", "10:40", "11:30"].map(missed)
        #expect(chances == chances.sorted(by: >))
        #expect(chances.first! > 0 && chances.first! < VisitForecast.runs && chances.last! < chances.first!)
    }

    @Test func whatIsOverIsForeseenByNobody() throws {
        try begin(at: "08:30")
        try report(first, .complete, at: "09:20", reason: "brak podpisu")
        let forecast = try company.desk.forecast()
        #expect(forecast.visits[first.id] == nil && forecast.visits[second.id] != nil)
        #expect(forecast.jeopardy(of: first.id) == nil)
    }

    @Test func sentencesAreWholeInBothLanguages() throws {
        try begin(at: "08:30")
        company.clock.now = SmallCompany.at("10:20")
        let forecast = try company.desk.remedied(company.desk.forecast())
        let late = try #require(forecast.jeopardy(of: second.id))
        let english = Wording(.english, SmallCompany.calendar, today: SmallCompany.monday)
        let polish = Wording(.polish, SmallCompany.calendar, today: SmallCompany.monday)
        let words = late.sentence(english)
        #expect(words.hasPrefix("2 Kraków, Ewa Zych: told till 10:30, 0:"))
        #expect(words.contains("late") && words.contains(": 1 lasts 0:50 longer; remedy: ") && words.hasSuffix("."))
        #expect(late.sentence(polish).contains("1 trwa 0:50 dłużej; rada: "))
        #expect(forecast.sentence(english).hasPrefix("1 visit is late, 1 to ask about; the worst is 2, Ewa Zych, "))
        #expect(forecast.sentence(polish).hasPrefix("1 wizyta po terminie, 1 do sprawdzenia; najgorsza: 2, Ewa Zych, "))
        #expect(
            Forecast(sequence: 1, now: forecast.now, day: forecast.day).sentence(english)
                == "Nothing is late and nothing is at risk.")
    }
}
