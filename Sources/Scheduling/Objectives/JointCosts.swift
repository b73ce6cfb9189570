/// What no route costs by itself, only all of them together: uneven days, and several shifts going to one place.
struct JointCosts {
    private let imbalance: Int
    private let apart: Int
    /// Per shift the number of its technician's day, and the day of each such number.
    private let technicianDay: [Int]
    private let dayOf: [Int]
    private let days: Int

    /// Nil where the policy asks for none of it.
    init?(_ problem: Problem, _ policy: Policy) {
        guard policy.imbalance > 0 || policy.siteApart > 0 else { return nil }
        imbalance = Rates.factor(policy.imbalance)
        apart = Rates(ticksPerMinute: Double(problem.ticksPerMinute)).ticks(policy.siteApart)
        var numbers: [[Int]: Int] = [:]
        var dayOf: [Int] = []
        technicianDay = problem.shifts.map { shift in
            let key = [shift.technician, shift.day]
            if let known = numbers[key] { return known }
            numbers[key] = dayOf.count
            dayOf.append(shift.day)
            return dayOf.count - 1
        }
        self.dayOf = dayOf
        days = problem.dayCount
    }

    /// `busy` is the time of a shift's drives and stays, `places` where it goes.
    func cost(busy: (Int) -> Int, places: (Int) -> [Int]) -> Int {
        var cost = 0
        if imbalance != 0 { cost += Rates.apply(imbalance, to: beyondMean(busy)) }
        if apart != 0 { cost += apart * together(places) }
        return cost
    }

    private func beyondMean(_ busy: (Int) -> Int) -> Int {
        var working = [Int](repeating: 0, count: dayOf.count)
        for shift in technicianDay.indices { working[technicianDay[shift]] += busy(shift) }
        var sum = [Int](repeating: 0, count: days)
        var people = [Int](repeating: 0, count: days)
        for (number, time) in working.enumerated() where time > 0 {
            sum[dayOf[number]] += time
            people[dayOf[number]] += 1
        }
        return working.indices.reduce(0) { beyond, number in
            let day = dayOf[number]
            return working[number] == 0 ? beyond : beyond + max(0, working[number] - sum[day] / people[day])
        }
    }

    private func together(_ places: (Int) -> [Int]) -> Int {
        var visitors: [[Int]: Set<Int>] = [:]
        for shift in technicianDay.indices {
            for place in places(shift) {
                visitors[[dayOf[technicianDay[shift]], place], default: []].insert(shift)
            }
        }
        return visitors.values.reduce(0) { $0 + $1.count - 1 }
    }
}
