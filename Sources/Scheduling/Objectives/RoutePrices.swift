/// What a route costs beside its travel time, its starts and overtime: distance, working time, gaps, service.
struct RoutePrices {
    private let perDistance, perLegCost: [Int]
    /// Whether a kilometre costs anything on any shift.
    private let hasDistances: Bool
    private let perService: [Int]
    private let workingTime, gap: Int

    init(_ problem: Problem, _ policy: Policy) {
        // A thousand units of distance are a kilometre; the factor turns them into ticks.
        let kilometre = Double(problem.ticksPerMinute) / 1000
        perDistance = problem.shifts.map { Rates.factor((policy.distance + $0.distanceCost) * kilometre) }
        hasDistances = perDistance.contains { $0 != 0 }
        perLegCost = problem.shifts.map { Rates.factor($0.legCost * Double(problem.ticksPerMinute)) }
        perService = problem.shifts.map { Rates.factor($0.serviceCost) }
        workingTime = Rates.factor(policy.workingTime)
        gap = Rates.factor(policy.gap)
    }

    func isUsed(on shift: Shift) -> Bool {
        workingTime != 0 || gap != 0 || shift.serviceCost != 0 || hasDistances || shift.legCost != 0
    }

    /// The sums of a route that cost something, in ticks and units of distance.
    struct Sums {
        var working = 0
        var travel = 0
        var stays = 0
        var pauses = 0
        var distance = 0
        var legCosts = 0
    }

    func cost(_ sums: Sums, on shift: Int) -> Int {
        let idle = max(0, sums.working - sums.travel - sums.stays - sums.pauses)
        return Rates.apply(perDistance[shift], to: sums.distance)
            + Rates.apply(perLegCost[shift], to: sums.legCosts) + Rates.apply(perService[shift], to: sums.stays)
            + Rates.apply(workingTime, to: sums.working) + Rates.apply(gap, to: idle)
    }

    /// The lengths and costs of the legs between places.
    func legs(of places: [Int], on shift: Int, in problem: Problem) -> Int {
        var sums = Sums()
        sums.distance = places.sum(problem.distances(on: shift))
        sums.legCosts = places.sum(problem.legCosts(on: shift))
        return cost(sums, on: shift)
    }

    /// Of a scheduled route in flat memory.
    func cost(_ route: RouteView, _ count: Int, _ shift: Int, ends: Tick, in problem: Problem) -> Int {
        guard count > 0 else { return 0 }
        let tables = problem.tables
        var sums = Sums()
        var isPausedFirst = false
        for pause in 0..<tables.breaks.count(of: shift) where route.pauseLeg[pause] >= 0 {
            sums.pauses += Int(tables.breaks.lasts[Int(tables.breaks.first[shift]) + pause])
            if route.pauseLeg[pause] == 0 { isPausedFirst = true }
        }
        for k in 0...count {
            sums.travel += Int(route.leg[k])
            if k > 0 { sums.stays += Int(route.stay[k]) }
        }
        let begin = tables.begin[shift]
        sums.working = Int(ends - (isPausedFirst ? begin : max(begin, route.start[1] - route.leg[0])))
        sums.distance = route.sum(problem.distances(on: shift), count)
        if perLegCost[shift] != 0 { sums.legCosts = route.sum(problem.legCosts(on: shift), count) }
        return cost(sums, on: shift)
    }

    /// Of a timetable.
    func cost(_ timetable: Timetable, in problem: Problem) -> Int {
        let all = timetable.stops + (timetable.depot.map { [$0] } ?? [])
        var sums = Sums()
        sums.working = Int(timetable.ends - timetable.begins)
        sums.travel = Int(timetable.travel)
        sums.stays = all.reduce(0) { $0 + Int($1.end - $1.start) }
        sums.pauses = timetable.pauses.filter { !$0.isLost }.reduce(0) { $0 + Int($1.end - $1.start) }
        let way = Self.way(timetable, in: problem)
        sums.distance = way.sum(problem.distances(on: timetable.shift))
        sums.legCosts = way.sum(problem.legCosts(on: timetable.shift))
        return cost(sums, on: timetable.shift)
    }

    /// The length of a timetable's way, 0 where lengths do not matter.
    static func distance(_ timetable: Timetable, in problem: Problem) -> Int {
        way(timetable, in: problem).sum(problem.distances(on: timetable.shift))
    }

    /// The places of a timetable in order, with both ends.
    static func way(_ timetable: Timetable, in problem: Problem) -> [Int] {
        let shift = problem.shifts[timetable.shift]
        let all = timetable.stops + (timetable.depot.map { [$0] } ?? [])
        let places = all.sorted { $0.start < $1.start }.map { stop in
            problem.tasks.indices.contains(stop.task) ? problem.tasks[stop.task].place : problem.depot?.place ?? 0
        }
        return [shift.startPlace] + places + [shift.endPlace]
    }
}

extension RouteView {
    /// What a table says of all legs together, 0 without one.
    func sum(_ table: TravelTimes?, _ count: Int) -> Int {
        guard let table else { return 0 }
        return (0...count).reduce(0) { $0 + Int(table.between(Int(place[$1]), Int(place[$1 + 1]))) }
    }
}

extension [Int] {
    /// What a table says of all legs between these places together, 0 without one.
    fileprivate func sum(_ table: TravelTimes?) -> Int {
        guard let table else { return 0 }
        return zip(self, dropFirst()).reduce(0) { $0 + Int(table.between($1.0, $1.1)) }
    }
}

extension Problem {
    /// The length of a timetable's way in the unit of ``distances``, 0 without them.
    public func length(of timetable: Timetable) -> Int { RoutePrices.distance(timetable, in: self) }

    /// What ``legCosts`` say of a timetable's legs together, 0 without them.
    public func legCost(of timetable: Timetable) -> Int {
        RoutePrices.way(timetable, in: self).sum(legCosts(on: timetable.shift))
    }
}
