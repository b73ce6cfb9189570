import Scheduling
import Testing

@Suite struct PricingTests {
    /// On random days every insertion offered keeps all rules, and every shift called impossible is impossible
    /// everywhere.
    @Test func pricesAgreeWithTheChecker() throws {
        var offered = 0
        var refused = 0
        for seed in 0..<120 {
            var company = RandomCompany(seed)
            let problem = try company.problem(shifts: 3, tasks: 8, isHardOnly: seed % 2 == 0)
            let plan = try company.plan(of: problem, share: 70)
            let checker = Checker(problem: problem)
            #expect(checker.faults(of: plan) == [], "seed \(seed)")
            let judge = BruteForce(problem: problem, policy: .plain)
            let pricer = Pricer(problem: problem, plan: plan)
            for u in problem.tasks.indices {
                for (shift, price) in pricer.prices(for: [u]).enumerated() {
                    let rest = plan.order(on: shift).filter { $0 != u }
                    let expected = (0...rest.count).filter { position in
                        var order = rest
                        order.insert(u, at: position)
                        return checker.allows(u, on: shift) && judge.cost(of: order, on: shift) != nil
                    }
                    guard judge.cost(of: rest, on: shift) != nil else { continue }
                    guard case .fits(let insertions) = price else {
                        #expect(expected.isEmpty, "seed \(seed), task \(u), shift \(shift): \(price)")
                        refused += 1
                        continue
                    }
                    #expect(insertions.map(\.position).sorted() == expected, "seed \(seed), task \(u), shift \(shift)")
                    for insertion in insertions {
                        let after = pricer.timetable(after: insertion, on: shift)
                        let stops = after.stops.map { Plan.Stop(task: $0.task, start: $0.start) }
                        #expect(checker.faults(of: stops, on: shift) == [], "seed \(seed), task \(u), shift \(shift)")
                        #expect(after.stops[insertion.position].start == insertion.start)
                        offered += 1
                    }
                }
            }
        }
        #expect(offered > 800)
        #expect(refused > 800)
    }

    /// What a price says is what the whole plan's cost changes by.
    @Test func aPriceIsTheDifferenceOfTwoPlans() throws {
        var compared = 0
        for seed in 0..<120 {
            var company = RandomCompany(seed)
            let problem = try company.problem(shifts: 3, tasks: 8, isHardOnly: false)
            let plan = try company.plan(of: problem, share: 50)
            let before = PlanCost(of: plan, in: problem, under: .balanced)
            let pricer = Pricer(problem: problem, plan: plan)
            for u in plan.unplanned {
                for (shift, price) in pricer.prices(for: [u]).enumerated() {
                    guard let best = price.best else { continue }
                    var orders = plan.routes.indices.map { plan.order(on: $0) }
                    orders[shift] = pricer.order(after: best, on: shift)
                    let after = PlanCost(of: try Plan(orders: orders, of: problem), in: problem, under: .balanced)
                    let difference = after.total - after.unplanned - (before.total - before.unplanned)
                    #expect(abs(difference - best.cost) <= 1, "seed \(seed), task \(u), shift \(shift)")
                    compared += 1
                }
            }
        }
        #expect(compared > 200)
    }

    @Test func aPlannedTaskIsPricedAsIfTakenOff() throws {
        var company = RandomCompany(5)
        let problem = try company.problem(shifts: 3, tasks: 8)
        let plan = try company.plan(of: problem, share: 100)
        let u = try #require(plan.routes.first { $0.count > 1 }?.first?.task)
        let shift = try #require(plan.routes.firstIndex { $0.contains { $0.task == u } })
        var orders = plan.routes.indices.map { plan.order(on: $0) }
        orders[shift].removeAll { $0 == u }
        let without = try Plan(orders: orders, of: problem)
        #expect(
            Pricer(problem: problem, plan: plan).prices(for: [u])
                == Pricer(problem: problem, plan: without).prices(for: [u]))
    }

    /// Three tasks in hand, room for two: the price says which stays in hand.
    @Test func aSetIsPlacedTogetherAsFarAsItFits() throws {
        let travel = TravelTimes(places: 4) { from, to in from == to ? 0 : 10 }
        let shift = Shift(technician: 0, day: 0, startPlace: 0, endPlace: 0, earliestStart: 0, latestEnd: 240)
        let tasks = (1...3).map { Task(place: $0, service: 90) }
        let problem = try Problem(shifts: [shift], tasks: tasks, travel: travel, ticksPerMinute: 1)
        let pricer = Pricer(problem: problem, plan: Plan(nothingOf: problem))
        let best = try #require(pricer.price(of: [0, 1, 2], on: 0).best)
        #expect(best.places.count == 2)
        #expect(best.leftOut.count == 1)
        #expect(best.extraTravel == 30)
        #expect(best.ends == 210)
        #expect(best.spare == 30)
    }

    @Test func everySetPlacedKeepsTheRules() throws {
        var placedTogether = 0
        for seed in 0..<150 {
            var company = RandomCompany(seed)
            let problem = try company.problem(shifts: 3, tasks: 9)
            let plan = try company.plan(of: problem, share: 40)
            let pricer = Pricer(problem: problem, plan: plan)
            let hand = Array(plan.unplanned.prefix(4))
            guard hand.count > 1 else { continue }
            for (shift, price) in pricer.prices(for: hand).enumerated() {
                guard let best = price.best else { continue }
                let stops = pricer.timetable(after: best, on: shift).stops.map {
                    Plan.Stop(task: $0.task, start: $0.start)
                }
                #expect(Checker(problem: problem).faults(of: stops, on: shift) == [], "seed \(seed), shift \(shift)")
                if best.places.count > 1 { placedTogether += 1 }
            }
        }
        #expect(placedTogether > 50)
    }

    /// A full day makes room when its only other task can go to a colleague.
    @Test func fitsIfAnotherTaskMoves() throws {
        let travel = TravelTimes(places: 3) { from, to in from == to ? 0 : 10 }
        let day = Shift(
            technician: 0, day: 0, startPlace: 0, endPlace: 0, earliestStart: 0, latestEnd: 120, skills: [Skill(1)])
        var colleague = day
        colleague.technician = 1
        colleague.skills = []
        let tasks = [Task(place: 1, service: 90), Task(place: 2, service: 90, skills: [Skill(1)])]
        let problem = try Problem(shifts: [day, colleague], tasks: tasks, travel: travel, ticksPerMinute: 1)
        let plan = try Plan(orders: [[0], []], of: problem)
        let pricer = Pricer(problem: problem, plan: plan)
        #expect(pricer.price(of: [1], on: 0) == .impossible(.shiftTooShort(ends: 120, wouldEnd: 210)))
        guard case .fitsIfMoved(let insertion, let relocation) = pricer.priceIfOneMoves(1, on: 0) else {
            Issue.record("expected room after one move")
            return
        }
        #expect(insertion.places.map(\.task) == [1])
        #expect(relocation.task == 0)
        #expect(relocation.shift == 1)
    }

    @Test func rowsOnScreenComeFirstAndCancellingStops() throws {
        var company = RandomCompany(3)
        let problem = try company.problem(shifts: 6, tasks: 4)
        let pricer = Pricer(problem: problem, plan: Plan(nothingOf: problem))
        var seen: [Int] = []
        var asked = 0
        let isDone = pricer.prices(
            for: [0], on: [5, 4, 3, 2, 1, 0], chunk: 2,
            isCancelled: {
                asked += 1
                return asked > 2
            },
            deliver: { shifts, prices in
                seen += shifts
                #expect(prices == shifts.map { pricer.price(of: [0], on: $0) })
            })
        #expect(!isDone)
        #expect(seen == [5, 4, 3, 2])
    }
}
