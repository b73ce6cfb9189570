import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// What a plan is asked about is a hard limit: everything else keeps its technician, its day and its minute.
@Suite struct PlanScopeTests {
    private static let monday = SmallCompany.monday

    private func request(_ change: (inout PlanRequest) -> Void = { _ in }) -> PlanRequest {
        var request = PlanRequest(
            from: Self.monday, through: Self.monday + 4, budget: .iterations(done: 1500, schedule: 1500))
        change(&request)
        return request
    }

    /// Fourteen visits that stand, with slack between them, as a dispatcher would put them by hand.
    private func companyAtWork() throws -> (company: SmallCompany, standing: [Visit]) {
        let company = try SmallCompany()
        var standing: [Visit] = []
        let starts = ["08:30", "10:30", "13:10", "14:20"]
        for index in 0..<14 {
            let visit = try company.newOrder(site: index % 3, minutes: 40, skills: [company.sep]).visit
            let technician = index % 2 == 0 ? company.ewa : company.jan
            let day = Self.monday + index / 2 % 4
            try company.place(visit, technician, day: day, at: SmallCompany.at(starts[index / 8 * 2], day))
            standing.append(try company.reload(visit))
        }
        return (company, standing)
    }

    private func expectNothingElse(
        _ diff: PlanDiff, than orders: Set<OrderNumber>, _ location: SourceLocation = #_sourceLocation
    ) {
        for move in diff.moves {
            #expect(orders.contains(move.order), "\(move.order) \(move.kind)", sourceLocation: location)
        }
    }

    @Test func onlyThisOrderMeansOnlyThisOrder() throws {
        let (company, _) = try companyAtWork()
        let (wanted, _) = try company.newOrder(site: 1, minutes: 60, skills: [company.sep])
        _ = try company.newOrder(site: 2, minutes: 30)
        let diff = try company.desk.plan(request { $0.orders = [wanted.id] })
        expectNothingElse(diff, than: [wanted.number])
        #expect(diff.counts == PlanCounts(added: 1))
        let receipt = try company.desk.perform(ApplyPlan(base: diff.base, moves: diff.moves), by: company.ann)
        #expect(receipt.skipped.isEmpty)
        let view = try company.desk.view(from: Self.monday, days: 5)
        #expect(view.sheets.values.allSatisfy { $0.stops.allSatisfy { $0.breaches.isEmpty } })
    }

    @Test func anOrderThatStandsMayMoveWhenItIsNamed() throws {
        let (company, standing) = try companyAtWork()
        let orders = try standing.prefix(3).map { visit in try company.store.read { try $0.find(visit.order)! } }
        let diff = try company.desk.plan(request { $0.orders = orders.map(\.id) })
        expectNothingElse(diff, than: Set(orders.map(\.number)))
    }

    @Test func onlyNewTakesWhatWasNeverPlanned() throws {
        let (company, standing) = try companyAtWork()
        let (new, _) = try company.newOrder(site: 1, skills: [company.sep])
        _ = try company.desk.perform(UnplaceVisit(visit: standing[3].id), by: company.ann)
        let diff = try company.desk.plan(request { $0.onlyNew = true })
        expectNothingElse(diff, than: [new.number])
        #expect(diff.counts.added == 1, "what was taken off the board was planned before")

        _ = try company.desk.perform(ApplyPlan(base: diff.base, moves: diff.moves), by: company.ann)
        #expect(try company.desk.plan(request { $0.onlyNew = true }).moves.isEmpty)
        _ = try company.desk.undo(by: company.ann)
        let again = try company.desk.plan(request { $0.onlyNew = true })
        #expect(again.moves.map(\.order) == [new.number], "a plan that was taken back planned nothing")
    }

    @Test func aDeadlineTakesWhatIsDueByThen() throws {
        let (company, _) = try companyAtWork()
        let evening = SmallCompany.calendar.span(of: Self.monday + 1).end
        let due = try company.newOrder(level: ServiceLevel(fix: evening)).order
        let contract = try company.newOrder(level: ServiceLevel(arrival: SmallCompany.at("15:00"))).order
        let promised = try company.newOrder()
        let told = TimeWindow(start: SmallCompany.at("09:00"), end: SmallCompany.at("11:00"))!
        _ = try company.desk.perform(
            PromiseWindow(visit: promised.visit.id, window: told, toldTo: "Anna"), by: company.ann)
        _ = try company.newOrder(level: ServiceLevel(fix: evening + 60))
        _ = try company.newOrder()
        let diff = try company.desk.plan(request { $0.dueBy = evening })
        let wanted: Set = [due.number, contract.number, promised.order.number]
        expectNothingElse(diff, than: wanted)
        #expect(Set(diff.moves.map(\.order)) == wanted)
    }

    @Test func aRegionsPlanLeavesOtherRegionsWorkToTheMinute() throws {
        let (company, _) = try companyAtWork()
        let south = try company.newOrder(site: 3, minutes: 30, skills: [company.sep])
        try company.place(south.visit, company.ewa, day: Self.monday, at: SmallCompany.at("15:00"))
        for _ in 0..<6 { _ = try company.newOrder(site: 1, minutes: 45) }
        let diff = try company.desk.plan(request { $0.region = company.north.id })
        #expect(diff.counts.added > 0)
        #expect(!diff.moves.contains { $0.order == south.order.number })
    }

    /// Whoever stands keeps the minute wherever that costs nothing: a plan that adds does not push the rest together.
    @Test func whatStandsKeepsItsMinuteWhereItCan() throws {
        let (company, _) = try companyAtWork()
        for index in 0..<6 { _ = try company.newOrder(site: index % 3, minutes: 30, skills: [company.sep]) }
        let diff = try company.desk.plan(
            request {
                $0.maxChanges = 0
                $0.policy = "fewest-changes"
            })
        #expect(diff.counts.added == 6 && diff.counts.retimed == 0 && diff.counts.nudged == 0, "\(diff.counts)")
    }

    @Test func anotherTimeCountsFromAQuarterOn() {
        let day = Self.monday
        func move(_ minutes: Int) -> PlanMove {
            let from = Placement(
                assignments: [Assignment(technician: Identifier(1))], day: day, start: SmallCompany.at("10:00"),
                end: SmallCompany.at("11:00"))
            var to = from
            to.start = from.start + minutes * 60
            return PlanMove(visit: Identifier(1), order: OrderNumber(year: 2026, sequence: 1), from: from, to: to)
        }
        #expect([15, -15, 1].map { move($0).kind } == [.nudged, .nudged, .nudged])
        #expect([16, -16, 300].map { move($0).kind } == [.retimed, .retimed, .retimed])
    }
}
