import Testing

@testable import Scheduling

@Suite struct DaySlotsTests {
    /// Lists of access hours are cut by days once, whoever shares them: the slots are those of each task by itself.
    @Test(arguments: 0..<60) func slotsAreThoseOfEachTaskAlone(seed: UInt64) {
        var random = Xoshiro(seed: seed)
        func tick(_ least: Int, _ most: Int) -> Tick { Tick(least + random.below(most - least + 1)) }
        func windows(_ most: Int) -> [TimeWindow] {
            (0..<random.below(most + 1)).map { _ in
                let opens = tick(-50, 350)
                return TimeWindow(opens, opens + tick(0, 120))
            }
        }
        let days = 1 + random.below(4)
        let shifts = (0..<5).map { _ in
            let (day, begins) = (random.below(days), tick(0, 60))
            return Shift(
                technician: 0, day: day, startPlace: 0, endPlace: 0, earliestStart: Tick(day * 100) + begins,
                latestEnd: Tick(day * 100) + begins + tick(0, 60), overtimeAllowed: tick(0, 20))
        }
        let lists = [[], windows(1), windows(6), windows(6)]
        let tasks = (0..<30).map { _ in
            let opens = tick(0, 300)
            return Task(
                place: 0, service: 1, windows: windows(3),
                access: random.below(4) == 0 ? windows(4) : lists[random.below(lists.count)],
                latest: random.below(3) == 0
                    ? Deadline(by: tick(0, 400), measure: random.below(2) == 0 ? .start : .end) : nil,
                promise: random.below(3) == 0 ? TimeWindow(opens, opens + 30) : nil)
        }
        let slots = DaySlots(tasks: tasks, shifts: shifts, days: days)
        for (u, task) in tasks.enumerated() {
            let alone = DaySlots(tasks: [task], shifts: shifts, days: days)
            for day in 0..<days {
                let rows = Int(slots.first[u * days + day])..<Int(slots.first[u * days + day + 1])
                let own = Int(alone.first[day])..<Int(alone.first[day + 1])
                #expect(Array(slots.opens[rows]) == Array(alone.opens[own]))
                #expect(Array(slots.closes[rows]) == Array(alone.closes[own]))
                #expect(Array(slots.over[rows]) == Array(alone.over[own]))
                // A promise moves the opening of a slot: which moments are left depends on where slots meet.
                if task.promise != nil { continue }
                let expected = starts(of: task, on: day, shifts)
                let found = rows.flatMap { Array(slots.opens[$0]...slots.closes[$0]) }
                #expect(Set(found) == expected, "seed \(seed), task \(u), day \(day)")
            }
        }
    }

    /// Moment by moment, as the rules say it.
    private func starts(of task: Task, on day: Int, _ shifts: [Shift]) -> Set<Tick> {
        let own = shifts.filter { $0.day == day }
        guard let first = own.map(\.earliestStart).min(), let last = own.map(\.hardEnd).max() else { return [] }
        func holds(_ windows: [TimeWindow], _ moment: Tick) -> Bool {
            windows.isEmpty || windows.contains { $0.miss(at: moment) == 0 }
        }
        return Set(
            (first...max(first, last)).filter { moment in
                if let latest = task.latest, latest.measure == .start, moment > latest.by { return false }
                return holds(task.windows, moment) && holds(task.access, moment)
            })
    }

    /// A plan of many shifts is laid out by two threads: each route stands there with its own figures.
    @Test func routesOfManyShiftsAreLaidOut() throws {
        var company = RandomCompany(5)
        let problem = try company.problem(shifts: 300, tasks: 240, isHardOnly: false)
        let plan = try company.plan(of: problem, share: 80)
        #expect(plan.routes.suffix(150).contains { !$0.isEmpty } && plan.routes.prefix(150).contains { !$0.isEmpty })
        let book = PlanBook(plan, in: problem, under: .balanced)
        let figures = RouteFigures(clock: book.clock, costs: book.costs)
        for shift in problem.shifts.indices {
            let route = book.route(shift)
            #expect((0..<book.counts[shift]).map { Int(route.task[$0 + 1]) } == plan.layout(of: shift, in: problem))
            let again = figures.compute(route, count: book.counts[shift], shift: shift)
            #expect(again.isSound == book.isSound[shift] && again.travel == book.travel[shift])
            #expect(again.timedCost == book.timedCost[shift])
        }
    }
}
