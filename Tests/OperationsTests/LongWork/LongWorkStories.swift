import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// A visit longer than a shift goes over several working days of one technician, and is one visit in all that is done
/// with it.
@Suite struct LongWorkStories {
    private let company: SmallCompany
    private let order: Order
    private let visit: Visit
    private let monday = SmallCompany.monday

    init() throws {
        company = try SmallCompany()
        (order, visit) = try company.newOrder(minutes: 16 * 60)
    }

    private func placement() throws -> Placement { try #require(try company.reload(visit).placement) }

    private func price(_ visit: Visit, _ technician: Technician, _ day: Day) throws -> CellPrice {
        try #require(try company.desk.prices(of: visit.id, days: [day])[CellKey(technician.id, day)])
    }

    @discardableResult
    private func absent(
        _ technician: Technician, _ day: Day, _ from: String = "00:00", _ to: String = "23:59"
    ) throws -> Receipt {
        let window = TimeWindow(start: SmallCompany.at(from, day), end: SmallCompany.at(to, day))!
        return try company.desk.perform(
            RecordAbsence(technician: technician.id, window: window, kind: .holiday), by: company.ann)
    }

    @Test func itFillsWorkingDaysUntilItIsDone() throws {
        try company.place(visit, company.jan)
        let place = try placement()
        #expect(place.parts.map(\.day) == [monday, monday + 1, monday + 2])
        #expect(place.parts.reduce(0) { $0 + $1.work } == 16 * 3600)
        #expect(place.parts.allSatisfy { $0.work <= 7 * 3600 + 1800 })
        #expect(place.parts[0].pause?.seconds == 1800)
        let view = try company.desk.view(from: monday, days: 5)
        let stops = try (0..<3).map { day in
            try #require(view.sheets[CellKey(company.jan.id, monday + day)]?.stops.first)
        }
        #expect(stops.map { $0.part?.text } == ["1/3", "2/3", "3/3"])
        #expect(stops.allSatisfy { $0.visit == visit.id && $0.breaches.isEmpty }, "\(stops.map(\.breaches))")
        #expect(try company.desk.findings().filter { $0.kind.hasPrefix("broken") } == [])
    }

    @Test func weekendsAndAbsencesAreSkipped() throws {
        try absent(company.jan, monday + 7)
        try company.place(visit, company.jan, day: monday + 4)
        #expect(try placement().parts.map(\.day) == [monday + 4, monday + 8, monday + 9])
    }

    @Test func theRestOfADayIsUsedAndWhatStandsIsGoneAround() throws {
        let other = try company.newOrder(site: 1, minutes: 120).visit
        try company.place(other, company.jan, day: monday, at: SmallCompany.at("09:00"))
        let later = try company.newOrder(site: 1, minutes: 180).visit
        let exact = PlaceVisit(
            visit: later.id, technician: company.jan.id, day: monday + 1, start: SmallCompany.at("13:00", monday + 1),
            isExact: true)
        _ = try company.desk.perform(exact, by: company.ann)
        let end = try #require(try company.reload(other).placement).end
        let standing = try #require(try company.reload(later).placement)
        try company.place(visit, company.jan, day: monday, at: SmallCompany.at("15:00"))
        let place = try placement()
        #expect(place.start > end && place.parts[0].end > SmallCompany.at("15:00"))
        let second = try #require(place.parts.first { $0.day == monday + 1 })
        #expect(second.end < standing.start)
        #expect(try company.reload(later).placement == standing, "nobody gives way")
        #expect(place.parts.reduce(0) { $0 + $1.work } == 16 * 3600)
    }

    @Test func allItsDaysAreBlockedAndItMovesAsOne() throws {
        try company.place(visit, company.jan)
        let short = try company.newOrder(minutes: 120).visit
        guard case .impossible = try price(short, company.jan, monday + 1) else {
            Issue.record("the second day is taken")
            return
        }
        guard case .fits = try price(short, company.jan, monday + 3) else {
            Issue.record("the fourth is free")
            return
        }
        try company.place(visit, company.piotr, day: monday + 1)
        #expect(try placement().parts.map(\.day) == [monday + 1, monday + 2, monday + 3])
        guard case .fits = try price(short, company.jan, monday + 1) else {
            Issue.record("nothing is left of it with Jan")
            return
        }
        let view = try company.desk.view(from: monday, days: 5)
        #expect(view.sheets[CellKey(company.jan.id, monday + 1)]?.stops.isEmpty == true)
        #expect(view.sheets[CellKey(company.piotr.id, monday + 3)]?.stops.count == 1)
    }

    @Test func whatComesOnItsLaterDaysMovesNothingOfIt() throws {
        try company.place(visit, company.jan)
        let before = try placement()
        for minutes in [60, 45] {
            try company.place(try company.newOrder(minutes: minutes).visit, company.jan, day: monday + 2)
            #expect(try placement() == before)
        }
        _ = try company.desk.undo(by: company.ann)
        #expect(try placement() == before)
    }

    @Test func undoBringsAllOfItBack() throws {
        try company.place(visit, company.jan)
        let before = try placement()
        try company.place(visit, company.piotr, day: monday + 2)
        _ = try company.desk.undo(by: company.ann)
        #expect(try placement() == before)
        _ = try company.desk.undo(by: company.ann)
        #expect(try company.reload(visit).placement == nil)
        let view = try company.desk.view(from: monday, days: 5)
        #expect((0..<5).allSatisfy { view.sheets[CellKey(company.jan.id, monday + $0)]?.stops.isEmpty == true })
    }

    @Test func whatIsShorterThanADayIsNotSplit() throws {
        let whole = try company.newOrder(minutes: 420).visit
        let other = try company.newOrder(minutes: 180).visit
        try company.place(other, company.jan)
        guard case .impossible = try price(whole, company.jan, monday) else {
            Issue.record("it fits into an empty day, and this one is not")
            return
        }
    }

    @Test func anAbsenceThatComesLaterIsTold() throws {
        try company.place(visit, company.jan)
        let receipt = try absent(company.jan, monday + 1)
        #expect(receipt.breaks.map(\.visit) == [visit.id])
        #expect(receipt.breaks.first?.breaches.contains(.planning(.absent)) == true)
    }

    @Test func checkKnowsADayThatNoLongerHolds() throws {
        try company.place(visit, company.jan)
        let window = TimeWindow(
            start: SmallCompany.at("00:00", monday + 1), end: SmallCompany.at("23:00", monday + 1))!
        try company.store.write(at: company.clock.now) { transaction in
            try transaction.insert(
                Absence(
                    id: Identifier(9000), technician: company.jan.id, window: window, kind: .illness))
        }
        #expect(try company.desk.findings().contains { $0.kind == "planned-while-absent" })
    }

    @Test func workGoesOnAfterTheNightAndEndsEarlier() throws {
        try company.place(visit, company.jan)
        _ = try company.desk.perform(DispatchVisit(visit: visit.id), by: company.ann)
        func tell(_ act: VisitAct, _ time: String, _ day: Day, reason: String? = nil) throws {
            company.clock.now = SmallCompany.at(time, day)
            _ = try company.desk.perform(
                ReportVisit(visit: visit.id, act: act, reason: reason, signedBy: act == .complete ? "Jan Nowak" : nil),
                by: company.ann)
        }
        for (act, time) in [(VisitAct.accept, "07:10"), (.travel, "08:00"), (.arrive, "08:20"), (.start, "08:20")] {
            try tell(act, time, monday)
        }
        let end = try placement().end
        try tell(.pause, "15:40", monday, reason: "noc")
        try tell(.resume, "08:15", monday + 1)
        #expect(try placement().end == end, "a night puts nothing off")
        #expect(try placement().parts.count == 3)
        try tell(.complete, "14:00", monday + 1)
        #expect(try placement().parts.map(\.day) == [monday, monday + 1])
        #expect(try placement().end == SmallCompany.at("14:00", monday + 1))
        let view = try company.desk.view(from: monday, days: 5)
        #expect(view.sheets[CellKey(company.jan.id, monday + 2)]?.stops.isEmpty == true, "Wednesday is free again")
    }

    @Test func anotherLengthIsLaidOutAnew() throws {
        try company.place(visit, company.jan)
        let start = try placement().start
        var changes = EditOrder.Changes()
        changes.duration = 8 * 60 + 400
        _ = try company.desk.perform(EditOrder(order: order.id, changes: changes), by: company.ann)
        #expect(try placement().parts.reduce(0) { $0 + $1.work } == (8 * 60 + 400) * 60)
        #expect(try placement().start == start)
        changes.duration = 120
        _ = try company.desk.perform(EditOrder(order: order.id, changes: changes), by: company.ann)
        #expect(
            try placement()
                == Placement(
                    assignments: [Assignment(technician: company.jan.id)], day: monday, start: start, end: start + 7200)
        )
    }

    @Test func aWeekOfWorkIsPossibleAndTwoAreNot() throws {
        let week = try company.newOrder(minutes: 40 * 60).visit
        try company.place(week, company.jan)
        #expect(try #require(try company.reload(week).placement).parts.count == 6)
        #expect(throws: Refusal.self) { try company.newOrder(minutes: 14_401) }
    }

    @Test func aReasonPutsItAnywhereAndItIsMarked() throws {
        let other = try company.newOrder(minutes: 120).visit
        try company.place(other, company.jan, day: monday + 1)
        let sep = try company.newOrder(minutes: 16 * 60, skills: [company.fgaz]).visit
        #expect(throws: Refusal.self) { try company.place(sep, company.jan) }
        try company.place(sep, company.jan, override: "klient nalega")
        let place = try #require(try company.reload(sep).placement)
        #expect(place.parts.count == 3 && place.parts[1].start == SmallCompany.at("08:00", monday + 1))
        let sheet = try company.desk.view(from: monday, days: 5).sheets[CellKey(company.jan.id, monday + 1)]
        #expect(sheet?.stops.contains { !$0.breaches.isEmpty } == true)
    }

    @Test func anExactStartIsKept() throws {
        let start = SmallCompany.at("12:30")
        let exact = PlaceVisit(
            visit: visit.id, technician: company.jan.id, day: monday, start: start, isExact: true)
        _ = try company.desk.perform(exact, by: company.ann)
        #expect(try placement().start == start)
        #expect(try company.reload(visit).lock == .time)
        let preview = try #require(
            try company.desk.preview(
                visit.id, in: CellKey(company.piotr.id, monday), start: SmallCompany.at("07:30"), isExact: true))
        #expect(!preview.breaches.isEmpty)
    }

    @Test func aPlanPlacesItFirstAndPutsTheOthersAround() throws {
        var others: [Visit] = []
        for index in 0..<12 { others.append(try company.newOrder(site: index % 3, minutes: 90).visit) }
        let request = PlanRequest(from: monday, through: monday + 4, budget: .iterations(done: 100, schedule: 100))
        let diff = try company.desk.plan(request)
        #expect(diff.unplanned.isEmpty, "\(diff.unplanned)")
        #expect(diff.moves.count == 13)
        #expect(diff.after.planned == 13 && diff.before.planned == 0 && diff.before.unplanned == 13)
        let receipt = try company.desk.perform(ApplyPlan(base: diff.base, moves: diff.moves), by: company.ann)
        #expect(receipt.skipped.isEmpty, "\(receipt.skipped)")
        #expect(try placement().parts.reduce(0) { $0 + $1.work } == 16 * 3600)
        #expect(try company.desk.findings().filter { $0.severity == .error } == [])
        #expect(try company.desk.plan(request).moves == [], "and leaves them so")
        _ = try company.desk.undo(by: company.ann)
        #expect(try company.reload(visit).placement == nil)
    }

    @Test func aPlanSaysWhatDoesNotFit() throws {
        let month = try company.newOrder(minutes: 60 * 60).visit
        let request = PlanRequest(from: monday, through: monday + 4, budget: .iterations(done: 10, schedule: 10))
        let diff = try company.desk.plan(request)
        let reason = try #require(diff.unplanned.first { $0.visit == month.id }).reason
        guard case .rule(.planning(.splitTooLong(3600, let left, monday + 4))) = reason else {
            Issue.record("\(reason)")
            return
        }
        #expect(left > 0)
    }
}
