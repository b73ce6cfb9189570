/// Shifts with homes of their own, one break each, tasks with one window a day, times that cost, a plan that stands, and
/// more work than time: what a service company's days are. Jobs are the tasks in an order in which neighbours are near.
///
/// Unchecked for its columns: while it is built, threads write to rows of their own; later nobody writes, but for the
/// weights, which only the whole search changes while no lane runs.
struct DayMap: @unchecked Sendable {
    let arena = Arena()
    let ground: DayGround
    let jobs: Int
    let shiftCount: Int
    let days: Int
    let taskOf: [Int]
    let places: Int
    /// Row-major, 65,535 where there is no way.
    let travel: Column<UInt16>
    let drives: DayDrives
    /// Every leg a shift has time for is short enough for the table.
    private let isExact: Bool
    let placeOf, service: Ticks
    /// Per job and day.
    let opens, closes: Ticks
    /// What leaving the job out costs, and how it ranks where serving comes first.
    let weight: Ticks
    /// The same as the policy says; where serving comes first, the weight may be more for a while.
    let omissionCost: [Int]
    let rank: Column<Int>
    /// 1 if the job stays where it stands.
    let isFixed: Ticks
    let times: DayTimes
    let shifts: Column<DayShift>
    let candidates: DayCandidates
    /// `reach` per job, nearest first, -1 at the end.
    let neighbours: Ticks
    let reach: Int
    /// Six orders of the jobs, `jobs` each.
    let ranks: Ticks
    /// The longest route plus its ends.
    let stride: Int
    /// Places dearer by so much than asked for are looked at too: they will be asked for soon.
    let patience: Int32

    static let orders = 6
    static let mostWeight = 1 << 29

    /// Nil when the problem has rules or costs beyond these, or when it may not go on.
    init?(_ task: SearchTask, goOn: () -> Bool = { true }) {
        guard task.problem.travel.places <= DayMap.mostPlaces, DaySearch.suits(task) else { return nil }
        self.init(DayGround(task), task, goOn: goOn)
    }

    /// The same for a part of a company.
    init?(_ ground: DayGround, _ task: SearchTask, goOn: () -> Bool) {
        guard ground.tasks.count > 1 else { return nil }
        self.init(ground, threads: task.threads, goOn)
        if !isExact || !goOn() { return nil }
    }

    /// Told to stop, it leaves the rest empty.
    private init(_ ground: DayGround, threads: Int, _ goOn: () -> Bool) {
        let problem = ground.problem
        taskOf = Locality(of: ground.tasks, in: problem).tasks
        let index = PlaceIndex(ground, taskOf)
        let memory = arena
        self.ground = ground
        patience = Int32(clamping: 10 * problem.ticksPerMinute)
        places = index.places.count
        let table = memory.allocate(places * places, UInt16.max)
        isExact = index.fill(table, from: problem.travel, on: threads, goOn)
        travel = table
        let (places, placeOfTask) = (places, problem.tasks.map { index.of[$0.place] })
        let taskOf = taskOf
        jobs = taskOf.count
        days = problem.dayCount
        shiftCount = problem.shifts.count
        let placeOf = taskOf.map { Int32(placeOfTask[$0]) }
        drives = DayDrives(table, places: places, jobs: placeOf, in: memory)
        self.placeOf = memory.copy(placeOf)
        service = memory.copy(taskOf.map { problem.tasks[$0].service + problem.tasks[$0].setup })
        omissionCost = taskOf.map { ground.costs.unplanned[$0] }
        weight = memory.copy(omissionCost.map { Int32(clamping: min($0, DayMap.mostWeight)) })
        rank = memory.copy(taskOf.map { ground.costs.rank[$0] })
        isFixed = memory.copy(taskOf.map { ground.isFixed[$0] ? 1 : 0 })
        let windows = DayWindows(ground, taskOf)
        opens = memory.copy(windows.opens)
        closes = memory.copy(windows.closes)
        times = DayTimes(ground, taskOf, windows, opens: opens, service: service, in: memory)
        stride = max(DayMap.longestRoute(problem), ground.longest) + 4
        let shifts = problem.shifts.indices.map { DayShift($0, ground, index.of) }
        self.shifts = memory.copy(shifts)
        reach = max(1, min(60, jobs - 1))
        neighbours = memory.allocate(jobs * reach, -1)
        ranks = memory.allocate(DayMap.orders * jobs, 0)
        let most = DayCandidates.most(isScheduled: times.isUsed)
        candidates = DayCandidates(ground, self.taskOf, most: most, in: memory, goOn: goOn) { job, s in
            let shift = shifts[s]
            let place = placeOfTask[taskOf[job]]
            let out = Int(table[Int(shift.start) * places + place])
            let back = Int(table[place * places + Int(shift.end)])
            let row = job * problem.dayCount + Int(shift.day)
            let start = max(Int(min(shift.begin, shift.beginRested)) + out, Int(windows.opens[row]))
            let work = Int(problem.tasks[taskOf[job]].service + problem.tasks[taskOf[job]].setup)
            guard start <= Int(windows.closes[row]), out + back + work <= Int(shift.room),
                start + work + back <= Int(shift.over)
            else { return nil }
            return out + back + ground.costs.timed(taskOf[job], start: Tick(start), stay: Tick(work))
        }
        findNeighbours(on: threads, goOn)
        sortJobs(problem.ticksPerMinute)
    }

    private func findNeighbours(on threads: Int, _ goOn: () -> Bool) {
        let share = 64
        for first in Swift.stride(from: 0, to: jobs, by: share * threads) {
            if !goOn() { return }
            Threads.run(threads, on: threads) { index in
                let from = min(jobs, first + index * share)
                for job in from..<min(jobs, from + share) { findNeighbours(of: job) }
            }
        }
    }

    private func findNeighbours(of job: Int) {
        var near = NearestFew(capacity: reach)
        let row = travel + Int(placeOf[job]) * places
        var farthest = Int.max
        for other in 0..<jobs where other != job {
            let key = Int(row[Int(placeOf[other])]) << 32 | other
            if key < farthest { farthest = near.offer(key) }
        }
        for (index, key) in near.sorted().enumerated() {
            neighbours[job * reach + index] = Int32(key & 0xFFFF_FFFF)
        }
    }

    private func sortJobs(_ minute: Int) {
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
