import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// What is measured of work over several days: each day has its own, and nights are nobody's time.
@Suite struct LongTimeStories {
    private let company: SmallCompany
    private let order: Order
    private let visit: Visit
    private let monday = SmallCompany.monday

    init() throws {
        company = try SmallCompany()
        (order, visit) = try company.newOrder(minutes: 16 * 60)
        try company.place(visit, company.jan)
        _ = try company.desk.perform(DispatchVisit(visit: visit.id), by: company.ann)
    }

    private func tell(_ act: VisitAct, _ time: String, _ day: Day? = nil, reason: String? = nil) throws {
        company.clock.now = SmallCompany.at(time, day ?? monday)
        _ = try company.desk.perform(
            ReportVisit(visit: visit.id, act: act, reason: reason, signedBy: act == .complete ? "Jan Nowak" : nil),
            by: company.ann)
    }

    private func begin() throws {
        for (act, time) in [(VisitAct.accept, "07:10"), (.travel, "08:00"), (.arrive, "08:20"), (.start, "08:20")] {
            try tell(act, time)
        }
    }

    /// `08:20-15:40 work`, of the visit alone.
    private func words(_ day: Day) throws -> [String] {
        let wording = Wording(.english, SmallCompany.calendar)
        let found = try company.desk.timeDays(of: company.jan.id, from: day, through: day)
        return found.flatMap(\.lines).filter { $0.stretch.visit == visit.id }.map { line in
            "\(wording.time(line.stretch.window.start))-\(wording.time(line.stretch.window.end)) \(line.stretch.kind.rawValue)"
        }
    }

    @Test func everyDayHasItsOwnAndTheNightIsNobodys() throws {
        try begin()
        try tell(.pause, "11:00", reason: "obiad")
        try tell(.resume, "11:30")
        try tell(.pause, "15:40", reason: "noc")
        try tell(.resume, "08:15", monday + 1)
        try tell(.complete, "14:00", monday + 1)
        #expect(
            try words(monday) == [
                "08:00-08:20 travel", "08:20-11:00 work", "11:00-11:30 pause", "11:30-15:40 work",
            ])
        #expect(try words(monday + 1) == ["08:15-14:00 work"])
        #expect(try words(monday + 2) == [])
        let rows = try company.desk.orderTime(of: order.id).rows
        #expect(rows.map(\.day) == [monday, monday + 1])
        #expect(rows.map(\.work) == [160 + 250, 345] && rows.map(\.pause) == [30, 0])
    }

    @Test func whoTellsNoNightStoppedWhenTheDayWasPlannedToEnd() throws {
        try begin()
        let parts = try #require(try company.reload(visit).placement).parts
        try tell(.complete, "14:00", monday + 1)
        let wording = Wording(.english, SmallCompany.calendar)
        #expect(try words(monday) == ["08:00-08:20 travel", "08:20-\(wording.time(parts[0].end)) work"])
        #expect(try words(monday + 1) == ["\(wording.time(parts[1].start))-14:00 work"])
    }

    @Test func theEveningBelongsToWhateverElseIsDone() throws {
        let evening = try company.newOrder(minutes: 30).visit
        try begin()
        try tell(.pause, "15:40", reason: "noc")
        try company.place(evening, company.jan, at: SmallCompany.at("16:00"), override: "awaria")
        _ = try company.desk.perform(DispatchVisit(visit: evening.id), by: company.ann)
        company.clock.now = SmallCompany.at("16:40")
        _ = try company.desk.perform(
            ReportVisit(
                visit: evening.id, act: .complete, at: SmallCompany.at("16:35"), started: SmallCompany.at("16:05"),
                signedBy: "Jan Nowak"), by: company.ann)
        try tell(.resume, "08:15", monday + 1)
        try tell(.complete, "14:00", monday + 1)
        let add = AddTime(
            technician: company.jan.id, kind: .administration, about: .office, from: SmallCompany.at("16:40"),
            to: SmallCompany.at("17:00"))
        _ = try company.desk.perform(add, by: company.ann)
        #expect(throws: Refusal.self, "he was at work then") {
            try company.desk.perform(
                AddTime(
                    technician: company.jan.id, kind: .administration, about: .office,
                    from: SmallCompany.at("09:00", monday + 1), to: SmallCompany.at("09:10", monday + 1)),
                by: company.ann)
        }
    }

    @Test func workThatTakesADayMoreHasADayMore() throws {
        try begin()
        try tell(.pause, "15:40", reason: "noc")
        try tell(.resume, "08:15", monday + 1)
        try tell(.pause, "15:40", monday + 1, reason: "noc")
        try tell(.resume, "08:15", monday + 2)
        try tell(.pause, "15:00", monday + 2, reason: "noc")
        try tell(.resume, "08:30", monday + 3)
        try tell(.complete, "10:00", monday + 3)
        let place = try #require(try company.reload(visit).placement)
        #expect(place.days == (0..<4).map { monday + $0 })
        #expect(place.parts[3].start == SmallCompany.at("08:30", monday + 3))
        #expect(place.end == SmallCompany.at("10:00", monday + 3))
        #expect(try words(monday + 3) == ["08:30-10:00 work"])
        let view = try company.desk.view(from: monday, days: 5)
        #expect(view.sheets[CellKey(company.jan.id, monday + 3)]?.stops.first?.part?.text == "4/4")
    }
}
