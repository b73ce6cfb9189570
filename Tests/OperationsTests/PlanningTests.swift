import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

@Suite struct PlanningTests {
    private func request(_ iterations: Int = 500, through: Day = SmallCompany.monday + 4) -> PlanRequest {
        PlanRequest(
            from: SmallCompany.monday, through: through, budget: .iterations(done: iterations, schedule: iterations))
    }

    private func companyWithTenOrders() throws -> SmallCompany {
        let company = try SmallCompany()
        for index in 0..<10 {
            try company.newOrder(
                site: index % 4, minutes: 45 + 15 * (index % 3), skills: index % 2 == 0 ? [company.fgaz] : [company.sep]
            )
        }
        return company
    }

    @Test func aPlanIsADiffUntilItIsApplied() throws {
        let company = try companyWithTenOrders()
        let diff = try company.desk.plan(request())
        #expect(diff.counts == PlanCounts(added: 10, moved: 0, removed: 0))
        #expect(diff.unplanned.isEmpty)
        #expect(diff.after.planned == 10 && diff.after.travelMinutes > 0)
        #expect(try company.desk.view(from: SmallCompany.monday, days: 5).queue.count == 10, "nothing is written yet")
        let receipt = try company.desk.perform(ApplyPlan(base: diff.base, moves: diff.moves), by: company.ann)
        #expect(receipt.summary == .planning(.planApplied(diff.counts, skipped: 0)))
        let view = try company.desk.view(from: SmallCompany.monday, days: 5)
        #expect(view.queue.isEmpty)
        #expect(
            view.sheets.values.allSatisfy { sheet in sheet.stops.allSatisfy { $0.breaches.isEmpty } && !sheet.lunchLost
            })
        _ = try company.desk.undo(by: company.ann)
        #expect(try company.desk.view(from: SmallCompany.monday, days: 5).queue.count == 10)
    }

    @Test func theSameSeedAndScheduleGiveTheSamePlan() throws {
        let company = try companyWithTenOrders()
        #expect(try company.desk.plan(request()).moves == company.desk.plan(request()).moves)
    }

    @Test func whatNobodyCanDoIsNamedWithItsRule() throws {
        let company = try SmallCompany()
        let (order, _) = try company.newOrder(site: 3, skills: [company.fgaz])
        let span = TimeWindow(start: SmallCompany.at("00:00"), end: SmallCompany.at("00:00", SmallCompany.monday + 7))!
        for technician in [company.ewa, company.ola] {
            _ = try company.desk.perform(
                RecordAbsence(technician: technician.id, window: span, kind: .holiday), by: company.ann)
        }
        let diff = try company.desk.plan(request())
        #expect(diff.moves.isEmpty)
        #expect(diff.unplanned.map(\.order) == [order.number])
        #expect(diff.unplanned[0].reason == .rule(.administration(.lacksSkills(["FGAZ"]))))
        #expect(diff.unplanned[0].stops.first?.cells == 10, "two technicians on five days")
    }

    @Test func whatAnotherDeskMovedMeanwhileIsNotAppliedAndNamed() throws {
        let company = try companyWithTenOrders()
        let diff = try company.desk.plan(request())
        let taken = try #require(diff.moves.first { $0.to?.leader != company.jan.id })
        let visit = try company.store.read { try $0.visit(taken.visit)! }
        try company.place(visit, company.ewa, day: SmallCompany.monday + 4, by: company.bob)
        let receipt = try company.desk.perform(ApplyPlan(base: diff.base, moves: diff.moves), by: company.ann)
        guard case .planning(.planApplied(_, let skipped)) = receipt.summary else { return }
        #expect(skipped >= 1)
        #expect(
            receipt.skipped.contains { if case .desk(.clash(let clash)) = $0 { clash.actor == "bob" } else { false } })
        #expect(try company.reload(visit).placement?.day == SmallCompany.monday + 4)
        let view = try company.desk.view(from: SmallCompany.monday, days: 5)
        #expect(view.sheets.values.allSatisfy { $0.stops.allSatisfy { $0.breaches.isEmpty } })
    }

    @Test func lockedAndPromisedVisitsStayWhereTheyAre() throws {
        let company = try companyWithTenOrders()
        let locked = try company.newOrder(site: 2).visit
        try company.place(locked, company.piotr, day: SmallCompany.monday + 1)
        _ = try company.desk.perform(LockVisit(visit: locked.id, lock: .both), by: company.ann)
        let diff = try company.desk.plan(request(2000))
        #expect(!diff.moves.contains { $0.visit == locked.id })
    }

    @Test func maxChangesOfZeroOnlyAdds() throws {
        let company = try companyWithTenOrders()
        for visit in try company.desk.view(from: SmallCompany.monday, days: 5).queue.prefix(4) {
            let open = try company.store.read { try $0.visit(visit)! }
            try company.place(open, company.ewa, day: SmallCompany.monday + 3, override: "tak chciał klient")
        }
        var request = request(1000)
        request.maxChanges = 0
        let diff = try company.desk.plan(request)
        #expect(diff.counts.removed == 0)
        #expect(diff.moves.allSatisfy { $0.kind == .added || $0.kind == .retimed })
    }

    @Test func aPlanOfOneTechnicianTouchesNobodyElsesDays() throws {
        let company = try companyWithTenOrders()
        let first = try company.desk.plan(request())
        _ = try company.desk.perform(ApplyPlan(base: first.base, moves: first.moves), by: company.ann)
        for index in 0..<6 { try company.newOrder(site: index % 4, minutes: 30, skills: [company.sep]) }
        var ofEwa = request()
        ofEwa.technician = company.ewa.id
        let diff = try company.desk.plan(ofEwa)
        #expect(diff.counts.added > 0)
        for move in diff.moves {
            #expect(move.to.map { $0.leader == company.ewa.id } ?? true)
            #expect(move.from.map { $0.leader == company.ewa.id } ?? true, "a visit of somebody else's day")
        }
    }

    @Test func stoppingGivesWhatIsThere() throws {
        let company = try companyWithTenOrders()
        let diff = try company.desk.plan(request(1_000_000_000), isStopped: { true })
        #expect(diff.iterations == 0)
    }

    @Test func anUnknownPolicyIsRefused() throws {
        let company = try SmallCompany()
        var request = request()
        request.policy = "cheapest"
        #expect(throws: Refusal.self) { try company.desk.plan(request) }
    }
}

@Suite struct DemoFoundingTests {
    private func demo(_ company: DemoStore) throws {
        let options = DemoOptions(now: company.clock.now, calendar: SmallCompany.calendar)
        try company.desk.found(DemoCompany.make(options), seed: 1, by: Actor(name: "a", osUser: "a", origin: .cli))
    }

    @Test func aboutSixtyPercentArePlannedAndEveryDayKeepsItsRules() throws {
        let company = try DemoStore()
        try demo(company)
        let view = try company.desk.view(from: SmallCompany.monday, days: 14)
        #expect(view.technicians.count == 24)
        let planned = Set(view.sheets.values.flatMap { $0.stops.map(\.visit) }).count
        #expect((110...140).contains(planned), "\(planned) of 220")
        // Visits of several-task orders, of plans and of tickets come to the 220 orders.
        let visits = try company.desk.store.read { try $0.all(Visit.self) }.filter { !$0.state.isClosed }
        #expect(visits.count > 220 && planned + view.queue.count == visits.count, "\(visits.count)")
        for sheet in view.sheets.values {
            #expect(!sheet.lunchLost && sheet.stops.allSatisfy { $0.breaches.isEmpty }, "\(sheet)")
        }
    }

    @Test func theSameSeedAndTimeGiveTheSameStore() throws {
        let (one, two) = (try DemoStore(), try DemoStore())
        try demo(one)
        try demo(two)
        let (left, right) = (
            try one.desk.view(from: SmallCompany.monday, days: 14),
            try two.desk.view(from: SmallCompany.monday, days: 14)
        )
        #expect(left.visits == right.visits)
        #expect(left.sheets == right.sheets)
        #expect(left.queue == right.queue)
    }
}
