/// Shifts with homes of their own, one break each, tasks with one window a day, and more work than time: what a
/// service company's days mostly are. Jobs are the tasks in an order in which neighbours are near.
struct DayMap: @unchecked Sendable {
    let arena = Arena()
    let jobs: Int
    let shiftCount: Int
    /// Shifts that some job may go to: the others must change nothing, not even chance.
    let usefulShifts: Int
    let days: Int
    let taskOf: [Int]
    let places: Int
    /// Row-major, 65,535 where there is no way.
    let travel: UnsafeMutablePointer<UInt16>
    let isSymmetric: Bool
    let placeOf, service: Ticks
    /// Per job and day.
    let opens, closes: Ticks
    /// What leaving the job out costs.
    let weight: Ticks
    let shifts: UnsafeMutablePointer<DayShift>
    let candidates: DayCandidates
    /// `reach` per job, nearest first, -1 at the end.
    let neighbours: Ticks
    let reach: Int
    /// Six orders of the jobs, `jobs` each.
    let ranks: Ticks
    /// The longest route plus its ends.
    let stride: Int

    static let orders = 6

    /// Nil when the problem has rules or costs beyond these.
    init?(_ task: SearchTask) {
        let problem = task.problem
        guard DayMap.suits(problem, task) else { return nil }
        let costs = Costs(problem, task.policy)
        guard DayMap.suits(costs, problem) else { return nil }
        let index = PlaceIndex(problem)
        let places = index.places.count
        let memory = arena
        self.places = places
        isSymmetric = problem.travel.isSymmetric
        travel = memory.allocate(places * places, UInt16.max)
        index.fill(travel, from: problem.travel)
        let table = travel
        taskOf = Locality {
            Int32(table[index.of[problem.tasks[$0].place] * places + index.of[problem.tasks[$1].place]])
        }
        .order(Array(problem.tasks.indices))
        let taskOf = taskOf
        jobs = taskOf.count
        days = problem.dayCount
        shiftCount = problem.shifts.count
        placeOf = memory.copy(taskOf.map { Int32(index.of[problem.tasks[$0].place]) })
        service = memory.copy(taskOf.map { problem.tasks[$0].service + problem.tasks[$0].setup })
        weight = memory.copy(taskOf.map { Int32(clamping: min(costs.unplanned[$0], 1 << 29)) })
        let windows = DayWindows(problem, taskOf)
        opens = memory.copy(windows.opens)
        closes = memory.copy(windows.closes)
        stride = DayMap.longestRoute(problem) + 2
        let shifts = problem.shifts.indices.map { s in
            let shift = problem.shifts[s]
            return DayShift(
                shift, start: Int32(index.of[shift.startPlace]), end: Int32(index.of[shift.endPlace]),
                limit: problem.tables.taskLimit[s], opening: Int32(clamping: costs.opening[s]))
        }
        self.shifts = memory.copy(shifts)
        reach = max(1, min(60, jobs - 1))
        neighbours = memory.allocate(jobs * reach, -1)
        ranks = memory.allocate(DayMap.orders * jobs, 0)
        candidates = DayCandidates(problem, costs, self.taskOf, in: memory) { job, s in
            let place = Int(table[Int(shifts[s].start) * places + index.of[problem.tasks[taskOf[job]].place]])
            let back = Int(table[index.of[problem.tasks[taskOf[job]].place] * places + Int(shifts[s].end)])
            let row = job * problem.dayCount + Int(shifts[s].day)
            let start = max(Int(shifts[s].begin) + place, Int(windows.opens[row]))
            let work = Int(problem.tasks[taskOf[job]].service + problem.tasks[taskOf[job]].setup)
            guard start <= Int(windows.closes[row]), place + back + work <= Int(shifts[s].room),
                start + work + back <= Int(shifts[s].over)
            else { return nil }
            return place + back
        }
        let listed = candidates
        usefulShifts = max(1, Set((0..<Int(listed.first[taskOf.count])).map { listed.shift[$0] }).count)
        findNeighbours()
        rank(problem.ticksPerMinute)
    }

    private func findNeighbours() {
        for job in 0..<jobs {
            var near = NearestFew(capacity: reach)
            let row = travel + Int(placeOf[job]) * places
            for other in 0..<jobs where other != job { near.offer(Int(row[Int(placeOf[other])]) << 32 | other) }
            for (index, key) in near.sorted().enumerated() {
                neighbours[job * reach + index] = Int32(key & 0xFFFF_FFFF)
            }
        }
    }

    private func rank(_ minute: Int) {
        for job in 0..<jobs {
            let worth = max(Int(weight[job]), 1)
            let few = Int(candidates.first[job + 1] - candidates.first[job])
            let width = (0..<days).map { Int(closes[job * days + $0]) - Int(opens[job * days + $0]) }.max() ?? 0
            let keys = [
                0, -worth, few, (Int(service[job]) + 15 * minute) * (1 << 16) / worth,
                -Int(candidates.remoteness[job]), min(width, 1 << 24),
            ]
            for (order, key) in keys.enumerated() { ranks[order * jobs + job] = Int32(clamping: key) }
        }
    }

    /// No route can hold more tasks than the shortest of them fill the longest shift with.
    private static func longestRoute(_ problem: Problem) -> Int {
        let span = problem.shifts.map { Int($0.hardEnd) - Int($0.earliestStart) }.max() ?? 0
        var left = span
        var count = 0
        for service in problem.tasks.map({ Int($0.service) + Int($0.setup) }).sorted() {
            left -= service
            if left < 0 { break }
            count += 1
        }
        return min(count + 1, problem.tasks.count)
    }
}

/// The places that matter, numbered by first use.
private struct PlaceIndex {
    var of: [Int]
    var places: [Int] = []

    init(_ problem: Problem) {
        of = Array(repeating: -1, count: problem.travel.places)
        let used = problem.tasks.map(\.place) + problem.shifts.flatMap { [$0.startPlace, $0.endPlace] }
        for place in used where of[place] < 0 {
            of[place] = places.count
            places.append(place)
        }
    }

    func fill(_ table: UnsafeMutablePointer<UInt16>, from travel: TravelTimes) {
        let isWhole = places.count == travel.places && places.elementsEqual(0..<travel.places)
        var row = [Tick](repeating: 0, count: travel.places)
        for (from, place) in places.enumerated() {
            let out = table + from * places.count
            travel.fill(&row, from: place)
            if isWhole {
                for to in places.indices { out[to] = UInt16(clamping: row[to]) }
            } else {
                for (to, other) in places.enumerated() { out[to] = UInt16(clamping: row[other]) }
            }
        }
    }
}

/// When each job may start on each day: nothing to choose from, at most one window.
private struct DayWindows {
    var opens: [Int32] = []
    var closes: [Int32] = []

    init(_ problem: Problem, _ taskOf: [Int]) {
        let tables = problem.tables
        for u in taskOf {
            let stay = tables.service[u] + tables.setup[u]
            for day in 0..<problem.dayCount {
                let slot = Int(tables.slotFirst[u * problem.dayCount + day])
                let isThere = slot < Int(tables.slotFirst[u * problem.dayCount + day + 1])
                let last = isThere ? min(tables.slotCloses[slot], tables.slotOver[slot] - stay) : -DayStop.never
                let isOpen = isThere && tables.slotOpens[slot] <= last
                opens.append(isOpen ? tables.slotOpens[slot] : DayStop.never)
                closes.append(isOpen ? last : -DayStop.never)
            }
        }
    }
}

extension DayMap {
    static func suits(_ problem: Problem, _ task: SearchTask) -> Bool {
        let tables = problem.tables
        guard problem.tasks.count > 1, !problem.shifts.isEmpty, task.movable == nil else { return false }
        guard problem.shipments.isEmpty, TravelOnly.allows(task.policy), problem.travel.places <= 14_000 else {
            return false
        }
        guard problem.tasks.allSatisfy(isPlain), problem.shifts.allSatisfy(isPlain) else { return false }
        let rows = problem.tasks.count * problem.dayCount
        guard (0..<rows).allSatisfy({ tables.slotFirst[$0 + 1] - tables.slotFirst[$0] <= 1 }) else { return false }
        return task.plan.routes.allSatisfy(\.isEmpty)
    }

    /// Nothing may cost more at one time than at another.
    static func suits(_ costs: Costs, _ problem: Problem) -> Bool {
        problem.tasks.indices.allSatisfy { costs.isTimed[$0] == 0 }
            && problem.shifts.indices.allSatisfy { costs.mayRunOver[$0] == 0 && costs.travelFactor[$0] == 1 << 20 }
    }

    private static func isPlain(_ task: Task) -> Bool {
        !task.goods.needsStock && !task.goods.hasLoad && task.crew == 1 && task.predecessors.isEmpty
            && task.setup == 0 && task.lock == .none && task.current == nil && !task.started
            && task.serviceByKind.isEmpty && task.setupByKind.isEmpty
    }

    private static func isPlain(_ shift: Shift) -> Bool {
        var limits = shift.limits
        limits.tasks = nil
        return shift.breaks.count <= 1 && shift.breaks.allSatisfy { $0.windows.count == 1 } && limits == Limits()
            && shift.travelScale == .normal
            && shift.serviceScale == .normal && shift.profile == 0 && shift.distanceCost == 0 && shift.serviceCost == 0
    }
}
