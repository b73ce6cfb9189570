import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// Work of several people that is longer than a day goes over days that all of them have, and is one visit in all that is
/// done with it.
@Suite struct LongCrewStories {
    private let crewed: CrewedCompany
    private var company: SmallCompany { crewed.company }
    private let monday = SmallCompany.monday

    init() throws { crewed = try CrewedCompany() }

    private func absent(_ technician: Technician, _ day: Day) throws {
        let window = TimeWindow(
            start: SmallCompany.at("00:00", day), end: SmallCompany.at("23:59", day))!
        _ = try company.desk.perform(
            RecordAbsence(technician: technician.id, window: window, kind: .holiday), by: company.ann)
    }

    private func placement(_ visit: Visit) throws -> Placement { try #require(try company.reload(visit).placement) }

    @Test func everybodysDaysHoldTheirPartsAndNothingIsBroken() throws {
        let visit = try crewed.visit(of: 2, minutes: 16 * 60)
        guard case .fits(let ways) = try crewed.price(visit, company.ewa) else {
            Issue.record("two have three days in common")
            return
        }
        try crewed.place(visit, company.ewa)
        let place = try placement(visit)
        #expect(place.members == ways[0].members && place.start == ways[0].start && place.end == ways[0].end)
        #expect(place.parts.map(\.day) == [monday, monday + 1, monday + 2])
        #expect(place.parts.reduce(0) { $0 + $1.work } == 16 * 3600)
        let view = try company.desk.view(from: monday, days: 5)
        for who in place.assignments.map(\.technician) {
            let stops = try (0..<3).map { try #require(view.sheets[CellKey(who, monday + $0)]?.stops.first) }
            #expect(stops.map { $0.part?.text } == ["1/3", "2/3", "3/3"])
            #expect(stops.allSatisfy { $0.visit == visit.id && $0.breaches.isEmpty }, "\(stops.map(\.breaches))")
        }
        #expect(try company.desk.findings().filter { $0.kind.hasPrefix("broken") } == [])
    }

    @Test func aDayThatOneOfThemIsOffIsSkippedByAll() throws {
        try absent(company.jan, monday + 1)
        let visit = try crewed.visit(of: 2, minutes: 16 * 60)
        try crewed.place(visit, company.ewa, with: [company.jan])
        #expect(try placement(visit).parts.map(\.day) == [monday, monday + 2, monday + 3])
        #expect(try crewed.people(visit) == [company.ewa.id, company.jan.id])
    }

    @Test func whatStandsInAMembersDayIsGoneAround() throws {
        let other = try crewed.visit(of: 1, minutes: 120)
        try crewed.place(other, company.jan, day: monday + 1, at: "13:00", isExact: true)
        let standing = try placement(other)
        let visit = try crewed.visit(of: 2, minutes: 16 * 60)
        try crewed.place(visit, company.ewa, with: [company.jan])
        let second = try #require(try placement(visit).parts.first { $0.day == monday + 1 })
        #expect(second.end <= standing.start || second.start >= standing.end)
        #expect(try placement(other) == standing)
        #expect(try crewed.doubleBooked() == [])
    }

    @Test func itIsTakenUpAndPutBackAsOneAndUndoneAsOne() throws {
        let visit = try crewed.visit(of: 3, minutes: 20 * 60)
        try crewed.place(visit, company.ewa)
        let first = try placement(visit)
        #expect(first.assignments.count == 3)
        try crewed.place(visit, company.jan, day: monday + 3)
        let second = try placement(visit)
        #expect(second.leader == company.jan.id && second.parts.first?.day == monday + 3)
        _ = try company.desk.undo(by: company.ann)
        #expect(try placement(visit) == first)
        _ = try company.desk.perform(UnplaceVisit(visit: visit.id), by: company.ann)
        let view = try company.desk.view(from: monday, days: 5)
        #expect(view.sheets.values.allSatisfy { $0.stops.isEmpty })
    }

    @Test func aPlanPlacesItAndPutsNobodyInTwoPlaces() throws {
        let long = try crewed.visit(of: 2, minutes: 16 * 60)
        let short = try (0..<6).map { _ in try crewed.visit(of: 1, minutes: 90) }
        let request = PlanRequest(from: monday, through: monday + 4, budget: .iterations(done: 40, schedule: 40))
        let diff = try company.desk.plan(request)
        let move = try #require(diff.moves.first { $0.visit == long.id })
        #expect(move.to?.assignments.count == 2 && move.to?.isSplit == true)
        let receipt = try company.desk.perform(ApplyPlan(base: diff.base, moves: diff.moves), by: company.ann)
        #expect(receipt.skipped.isEmpty, "\(receipt.skipped)")
        for visit in short { #expect(try company.reload(visit).placement != nil) }
        #expect(try crewed.doubleBooked() == [])
        #expect(try company.desk.findings().filter { $0.kind.hasPrefix("broken") } == [])
    }

    @Test func aPlanSaysWhyItHasNoDays() throws {
        for day in 0..<5 { try absent(company.ewa, monday + day) }
        let visit = try crewed.visit(of: 2, minutes: 60 * 60)
        let request = PlanRequest(from: monday, through: monday + 4, budget: .iterations(done: 10, schedule: 10))
        let left = try #require(try company.desk.plan(request).unplanned.first { $0.visit == visit.id })
        guard case .rule(let breach) = left.reason, case .crews(.noCommonDays(2, 3600, _, let looked)) = breach else {
            Issue.record("\(left.reason)")
            return
        }
        let words = breach.sentence(Wording(.english, SmallCompany.calendar))
        #expect(words == "no 2 of the \(looked) people looked at have 60:00 in common until Fri 27")
    }

    @Test func nobodyElseMayDoItAtAll() throws {
        let visit = try crewed.visit(of: 6, minutes: 16 * 60)
        guard case .impossible(.crews(.fewAble(6, let able))) = try crewed.price(visit, company.ewa) else {
            Issue.record("too few people")
            return
        }
        #expect(able < 5)
        #expect(throws: Refusal.self) { try crewed.place(visit, company.ewa) }
        #expect(try company.reload(visit).placement == nil)
    }

    @Test func aSkillThatNobodyHoldsIsTheReasonAndNotTheirNumber() throws {
        let asked = SkillRequirement(skill: company.fgaz.id, level: 5)
        let visit = try crewed.visit(of: 2, minutes: 16 * 60, skills: [asked])
        guard case .impossible(.crews(.lacks(let codes))) = try crewed.price(visit, company.jan) else {
            Issue.record("a skill is lacking")
            return
        }
        #expect(codes.count == 1)
    }

    @Test func oneOfThemIsExchangedAndTheDaysStay() throws {
        let visit = try crewed.visit(of: 2, minutes: 16 * 60)
        try crewed.place(visit, company.ewa, with: [company.jan])
        let before = try placement(visit)
        _ = try company.desk.perform(ExchangeMember(visit: visit.id, member: company.jan.id), by: company.ann)
        let after = try placement(visit)
        #expect(after.parts == before.parts && after.leader == company.ewa.id && !after.has(company.jan.id))
        #expect(try company.desk.findings().filter { $0.kind.hasPrefix("broken") } == [])
        _ = try company.desk.undo(by: company.ann)
        #expect(try placement(visit) == before)
        let other = try crewed.visit(of: 1, minutes: 240)
        try crewed.place(other, company.piotr, day: monday + 1, at: "09:00", isExact: true)
        let exchange = ExchangeMember(visit: visit.id, member: company.jan.id, successor: company.piotr.id)
        #expect(throws: Refusal.self, "Piotr has no time on the second day") {
            try company.desk.perform(exchange, by: company.ann)
        }
    }

    @Test func aLongerVisitGoesOnOverDaysOfAllOfThem() throws {
        let visit = try crewed.visit(of: 2, minutes: 120)
        try crewed.place(visit, company.ewa, with: [company.jan])
        try absent(company.jan, monday + 1)
        var changes = EditOrder.Changes()
        changes.duration = 14 * 60
        _ = try company.desk.perform(EditOrder(order: visit.order, changes: changes), by: company.ann)
        let place = try placement(visit)
        #expect(place.parts.map(\.day) == [monday, monday + 2] && place.has(company.jan.id))
        #expect(place.parts.reduce(0) { $0 + $1.work } == 14 * 3600)
    }
}
