import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// A reason is what a look at every technician-day has proved.
@Suite struct PlanReasonTests {
    private static let monday = SmallCompany.monday

    private func request(
        _ iterations: Int = 300, from: Day = SmallCompany.monday, through: Day = SmallCompany.monday + 4
    ) -> PlanRequest {
        PlanRequest(from: from, through: through, budget: .iterations(done: iterations, schedule: iterations))
    }

    @Test func onADayWithoutShiftsNobodyWorks() throws {
        let company = try SmallCompany()
        for index in 0..<5 { _ = try company.newOrder(site: index % 4) }
        let sunday = Self.monday + 6
        let diff = try company.desk.plan(request(from: sunday, through: sunday))
        #expect(diff.unplanned.count == 5 && diff.unplanned.allSatisfy { $0.reason == .nobodyWorks(.everybody) })
        var ofJan = request(from: sunday, through: sunday)
        ofJan.technician = company.jan.id
        #expect(try company.desk.plan(ofJan).unplanned.first?.reason == .nobodyWorks(.technician("Jan Wilk")))
        ofJan.technician = nil
        ofJan.region = company.south.id
        #expect(try company.desk.plan(ofJan).unplanned.first?.reason == .nobodyWorks(.region("Południe")))
    }

    @Test func whatIsNotWorthItsWaySaysWhereItFitsAndWhatItCosts() throws {
        let company = try SmallCompany()
        let (order, _) = try company.newOrder(site: 2, minutes: 30, priority: .low)
        var request = request()
        request.policy = "thrifty"
        let diff = try company.desk.plan(request, policies: [Policies.thrifty(1)])
        let reason = try #require(diff.unplanned.first { $0.order == order.number }?.reason)
        guard case .notWorth(let cell, let start, let cost, let worth) = reason else {
            Issue.record("\(reason)")
            return
        }
        #expect(cost >= worth && worth == 5, "five points at a minute each")
        let price = try company.desk.prices(of: diff.unplanned[0].visit, days: [cell.day])[cell]
        #expect(price?.best?.start == start, "it fits there indeed")
    }

    @Test func aWishBehindThePlansLastDayWaits() throws {
        let company = try SmallCompany()
        let later = Self.monday + 9
        let wish = TimeWindow(start: SmallCompany.at("08:00", later), end: SmallCompany.at("12:00", later))!
        let (order, visit) = try company.newOrder(wish: wish)
        let diff = try company.desk.plan(request())
        #expect(diff.moves.isEmpty)
        #expect(diff.unplanned.map(\.reason) == [.later(.wish, wish)])
        #expect(diff.after.unplanned == 1 && diff.after.wishesMissed == 0)

        let promise = TimeWindow(start: SmallCompany.at("10:00", later), end: SmallCompany.at("12:00", later))!
        _ = try company.desk.perform(PromiseWindow(visit: visit.id, window: promise, toldTo: "Anna"), by: company.ann)
        #expect(try company.desk.plan(request()).unplanned.map(\.reason) == [.later(.promise, promise)])

        let longer = try company.desk.plan(request(2000, through: later))
        #expect(longer.moves.map(\.order) == [order.number])
        #expect(longer.moves[0].to?.start == promise.start && longer.after.promisesMissed == 0)
    }

    @Test func aWishDoesNotWaitBeyondWhatIsDue() throws {
        let company = try SmallCompany()
        let later = Self.monday + 9
        let wish = TimeWindow(start: SmallCompany.at("08:00", later), end: SmallCompany.at("12:00", later))!
        let level = ServiceLevel(fix: SmallCompany.at("16:00", Self.monday + 3))
        _ = try company.newOrder(wish: wish, level: level)
        let diff = try company.desk.plan(request())
        #expect(diff.counts.added == 1 && diff.after.wishesMissed == 1 && diff.after.late == 0)
        #expect(diff.marks.values.map(\.missesWish) == [true])
    }

    @Test func aSiteWithoutCoordinatesIsCountedAndNamed() throws {
        let company = try SmallCompany()
        let (order, visit) = try company.newOrder(site: 1)
        var site = company.sites[1]
        site.location = nil
        try company.store.write(at: company.clock.now) { try $0.update(site) }
        let diff = try company.desk.plan(request())
        #expect(diff.unplanned.map(\.order) == [order.number])
        #expect(diff.unplanned.map(\.reason) == [.noCoordinates] && diff.after.unplanned == 1)
        let why = try company.desk.why(visit.id, technicians: [company.ewa.id], days: [Self.monday])
        #expect(why.map(\.breaches) == [[.places(.noCoordinates)]])
        #expect(try company.desk.prices(of: visit.id, days: [Self.monday]).values.allSatisfy { $0.best == nil })
    }

    /// On small companies every reason is compared with what every technician-day really says: by dropping the visit
    /// there. A rule is told only where nothing fits; that it fits, only where it can be put.
    @Test func reasonsAgreeWithTryingEveryDay() throws {
        var random = SeededGenerator(seed: 11)
        var told: [String: Int] = [:]
        for round in 0..<12 {
            let company = try SmallCompany()
            let people = [company.ewa, company.jan, company.ola, company.piotr]
            for person in people where Int.random(in: 0..<3, using: &random) > 0 {
                let span = SmallCompany.calendar.span(of: Self.monday + Int.random(in: 0...1, using: &random))
                _ = try company.desk.perform(
                    RecordAbsence(technician: person.id, window: span, kind: .holiday), by: company.ann)
            }
            for _ in 0..<9 {
                let skills = [[], [company.sep], [company.fgaz]].randomElement(using: &random)!
                _ = try company.newOrder(
                    site: Int.random(in: 0..<4, using: &random), minutes: Int.random(in: 2...9, using: &random) * 45,
                    skills: skills, priority: Priority.allCases.randomElement(using: &random)!)
            }
            let days = [Self.monday, Self.monday + 1]
            var request = request(400, through: days[1])
            request.policy = "thrifty"
            let thrifty = Policies.thrifty(Double(Int.random(in: 1...30, using: &random)))
            let diff = try company.desk.plan(request, policies: [thrifty])
            _ = try company.desk.perform(ApplyPlan(base: diff.base, moves: diff.moves), by: company.ann)
            for visit in diff.unplanned {
                told[visit.reason.code, default: 0] += 1
                let fitting = try company.fitting(visit.visit, days)
                switch visit.reason {
                case .rule, .nobodyWorks: #expect(fitting.isEmpty, "round \(round): \(visit.reason), but \(fitting)")
                case .notWorth(let cell, _, let cost, let worth):
                    #expect(fitting.contains(cell) && cost >= worth, "round \(round): \(visit.reason)")
                case .fits(let cell, _): #expect(fitting.contains(cell), "round \(round): \(visit.reason)")
                case .later, .noCoordinates, .notExamined: Issue.record("round \(round): \(visit.reason)")
                }
                if case .rule(let breach) = visit.reason {
                    #expect(visit.stops.first { $0.rule == breach.rule } != nil, "\(breach) is among what stops it")
                }
            }
        }
        #expect(told.count > 2 && told["not-worth"] != nil, "\(told)")
    }

    /// Slots, price and a drop say the same of a visit, whatever its lock and wherever it stands.
    @Test func pricesSlotsAndDropsAgree() throws {
        var random = SeededGenerator(seed: 23)
        for round in 0..<16 {
            let company = try SmallCompany()
            for _ in 0..<Int.random(in: 0...5, using: &random) {
                let other = try company.newOrder(minutes: Int.random(in: 1...4, using: &random) * 60).visit
                try? company.place(other, [company.ewa, company.jan].randomElement(using: &random)!)
            }
            let visit = try company.newOrder(site: round % 4, minutes: 90, skills: [company.sep]).visit
            if round % 2 == 0, (try? company.place(visit, company.ewa)) != nil {
                let lock = VisitLock.allCases.randomElement(using: &random)!
                _ = try company.desk.perform(LockVisit(visit: visit.id, lock: lock), by: company.ann)
            }
            let days = [Self.monday, Self.monday + 1]
            let fitting = try company.fitting(visit.id, days)
            let prices = try company.desk.prices(of: visit.id, days: days)
            #expect(Set(prices.filter { $1.best != nil }.keys) == fitting, "round \(round)")
            let offers = try company.desk.slots(SlotRequest(id: 1, visit: visit.id, days: 2, limit: 500)).offers
            #expect(offers.isEmpty == fitting.isEmpty, "round \(round)")
            #expect(offers.allSatisfy { fitting.contains($0.cell) }, "round \(round)")
        }
    }
}

extension SmallCompany {
    /// Where the visit can be dropped by the rules: tried, and taken back.
    fileprivate func fitting(_ visit: Visit.ID, _ days: [Day]) throws -> Set<CellKey> {
        var fitting: Set<CellKey> = []
        for technician in [ewa, jan, ola, piotr] {
            for day in days {
                do {
                    let receipt = try desk.perform(
                        PlaceVisit(visit: visit, technician: technician.id, day: day), by: ann)
                    fitting.insert(CellKey(technician.id, day))
                    if receipt.sequence != nil { _ = try desk.undo(by: ann) }
                } catch is Refusal {}
            }
        }
        return fitting
    }

    fileprivate func newOrder(wish: TimeWindow, level: ServiceLevel = ServiceLevel()) throws -> (
        order: Order, visit: Visit
    ) {
        let draft = OrderDraft(
            customer: customer.id, site: sites[0].id, title: "Z życzeniem", sla: level, preference: wish, duration: 60)
        guard let number = try desk.perform(CreateOrder(draft), by: ann).summary.createdOrder else {
            throw Unexpected.summary
        }
        return try store.read { reader in
            let order = try reader.order(number)!
            return (order, try reader.visits(of: order.id)[0])
        }
    }
}
