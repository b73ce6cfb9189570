import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// A plan that waited while others worked: what no longer holds is listed as not applied, the rest is written.
@Suite struct StalePlanTests {
    private let days = PlanRequest(
        from: SmallCompany.monday, through: SmallCompany.monday + 4, budget: .iterations(done: 200, schedule: 200))

    private func move(
        _ visit: Visit, _ number: OrderNumber, _ technician: Technician, _ day: Day, _ time: String
    ) -> PlanMove {
        let start = SmallCompany.at(time, day)
        let to = Placement(
            assignments: [Assignment(technician: technician.id)], day: day, start: start,
            end: start + visit.duration * 60)
        return PlanMove(
            visit: visit.id, order: number, from: visit.placement, to: to,
            basis: Basis([.visit(visit.id): visit.version, .technicianDay(technician.id, day): 0]))
    }

    @Test func anOrderPutOnHoldMeanwhileStaysOffTheBoard() throws {
        let company = try SmallCompany()
        let (order, visit) = try company.newOrder()
        let diff = try company.desk.plan(days)
        _ = try company.desk.perform(HoldOrder(order: order.id, reason: .parts), by: company.bob)
        let receipt = try company.desk.perform(ApplyPlan(base: diff.base, moves: diff.moves), by: company.ann)
        #expect(receipt.skipped.count == 1)
        #expect(try company.reload(visit).state == .open)
        #expect(try company.reload(order).state == .onHold)
    }

    @Test func aCancelledOrderDoesNotStopTheOthers() throws {
        let company = try SmallCompany()
        let (order, visit) = try company.newOrder()
        let (other, second) = try company.newOrder(site: 1)
        let moves = [
            move(visit, order.number, company.ewa, SmallCompany.monday, "09:00"),
            move(second, other.number, company.jan, SmallCompany.monday, "09:00"),
        ]
        _ = try company.desk.perform(CancelOrder(order: order.id, reason: "sam się naprawił"), by: company.bob)
        let receipt = try company.desk.perform(ApplyPlan(base: 0, moves: moves), by: company.ann)
        #expect(receipt.summary == .planning(.planApplied(PlanCounts(added: 1), skipped: 1)))
        #expect(try company.reload(second).state == .planned)
        #expect(try company.reload(visit).state == .cancelled)
    }

    @Test func whatShouldHaveBegunByNowIsNotWritten() throws {
        let company = try SmallCompany()
        let (order, visit) = try company.newOrder()
        let moves = [move(visit, order.number, company.ewa, SmallCompany.monday, "09:00")]
        company.clock.now = SmallCompany.at("09:20")
        let receipt = try company.desk.perform(ApplyPlan(base: 0, moves: moves), by: company.ann)
        #expect(
            receipt.skipped == [
                .planning(
                    .rules(
                        order.number, technician: "Ewa Zych", SmallCompany.monday,
                        [.planning(.startPassed(SmallCompany.at("09:00")))]))
            ])
        #expect(try company.reload(visit).state == .open)
    }

    @Test func aVisitNamedTwiceIsAppliedNowhere() throws {
        let company = try SmallCompany()
        let (order, visit) = try company.newOrder()
        let moves = [
            move(visit, order.number, company.ewa, SmallCompany.monday, "09:00"),
            move(visit, order.number, company.jan, SmallCompany.monday + 1, "09:00"),
        ]
        _ = try company.desk.perform(
            RecordAbsence(
                technician: company.ewa.id, window: SmallCompany.calendar.span(of: SmallCompany.monday + 3),
                kind: .holiday), by: company.bob)
        let receipt = try company.desk.perform(ApplyPlan(base: 0, moves: moves), by: company.ann)
        #expect(receipt.skipped.count == 2)
        #expect(try company.reload(visit).state == .open)
    }

    @Test func aDispatchedVisitStaysAndTheRestIsWritten() throws {
        let company = try SmallCompany()
        let (order, visit) = try company.newOrder()
        let (other, second) = try company.newOrder(site: 1)
        try company.place(visit, company.jan, day: SmallCompany.monday + 1)
        try company.store.write(at: company.clock.now) { transaction in
            let old = try transaction.read.visit(visit.id)!
            var sent = old
            sent.state = .dispatched
            try transaction.update(sent, from: old)
        }
        let sent = try company.reload(visit)
        let moves = [
            move(sent, order.number, company.ewa, SmallCompany.monday, "09:00"),
            move(second, other.number, company.piotr, SmallCompany.monday, "09:00"),
        ]
        let receipt = try company.desk.perform(ApplyPlan(base: 0, moves: moves), by: company.ann)
        #expect(receipt.summary == .planning(.planApplied(PlanCounts(added: 1), skipped: 1)))
        #expect(try company.reload(visit).placement?.leader == company.jan.id)
    }

    @Test func aMorningThatBecameFreeTimeTakesNoVisit() throws {
        let company = try SmallCompany()
        let (order, visit) = try company.newOrder()
        let moves = [move(visit, order.number, company.ewa, SmallCompany.monday, "09:00")]
        let morning = TimeWindow(start: SmallCompany.at("06:00"), end: SmallCompany.at("12:00"))!
        _ = try company.desk.perform(
            RecordAbsence(technician: company.ewa.id, window: morning, kind: .other), by: company.bob)
        let receipt = try company.desk.perform(ApplyPlan(base: 0, moves: moves), by: company.ann)
        #expect(receipt.skipped.count == 1)
        #expect(try company.reload(visit).state == .open)
    }
}
