/// Ruin and recreate over days with breaks, inside one annealing that is always feasible and chooses which jobs to
/// leave out. The ruin looks at a window of neighbouring jobs that moves: locality instead of decomposition, so that an
/// iteration takes as long at 5,000 jobs as at 300.
struct DaySearch: SearchKernel, Blinking {
    let map: DayMap
    let stops: DayStops
    let counts, free: Ticks
    /// Per route what its times cost, and whether they can cost anything.
    let timedCost, hasTimes: Ticks
    /// A route to try a job on, and how its stops are left.
    let trial: DayStops
    let trialMoments: DayMoments
    /// Per route which of all routes it ever was, and the last number given.
    let versions, lastVersions: Column<UInt32>
    /// How the stops of the routes are left, and per route the version that is true of.
    let moments: DayMoments
    let momentVersions: Column<UInt32>
    /// Per candidate its cheapest place, as far as known.
    let advice: Column<DayAdvice>
    /// Whether advice is used again; the plan is the same either way.
    let remembers: Bool
    let shiftOf, positionOf: Ticks
    let waiting, waitingIndex: Ticks
    var waitingCount = 0
    /// The jobs to place again, and per job whether this iteration took it off.
    let work, isRemoved: Ticks
    var workCount = 0
    let sortKeys: Column<Int>
    var journal: DayJournal
    var dice: Xoshiro
    let logarithms: Column<Double>
    private(set) var annealing: Annealing
    var temperature = 0.0
    private(set) var iterations = 0
    /// Travel, choice of technician, and what is left out.
    var cost = 0
    /// The last part alone, and how it ranks where serving comes first.
    var missed = 0
    var unserved = 0
    var untilBlink = 0
    /// Routes with work and the stops on them, counted now and then.
    private(set) var usedRoutes = 0
    private(set) var usedStops = 0
    /// What the search may change: per shift, per job, and those jobs in order.
    let isMine, isMyJob, myJobs: Ticks
    var myJobCount: Int
    /// Times cost something: what is left out and what is late are weighed against each other, not ranked.
    private let isWeighed: Bool
    /// Times cost something: routes are scheduled, not only labelled.
    let isScheduled: Bool
    /// Placed jobs that are elsewhere, per route and with those that wait, counted where their number is limited.
    let changed: Ticks
    var changes = 0
    let isLimited: Bool
    /// The most changes a plan may have for now, and the most of the best plan.
    var changesAllowed = Int.max
    private let mostChanges: Int
    /// Placed jobs that had to give way before the search began: they count as changed and take nothing from the limit.
    private(set) var forcedChanges = 0
    let servesFirst: Bool
    /// The moving window of seeds, and iterations until it moves.
    var windowFrom = 0
    var windowLeft = 0

    static func search(_ task: SearchTask, _ course: inout SearchCourse, _ mayGoOn: () -> Bool) -> SearchOutcome? {
        if task.problem.travel.places > DayMap.mostPlaces {
            guard mayGoOn(), let parts = DayParts(task, goOn: mayGoOn) else { return nil }
            defer { parts.close() }
            return parts.improved(by: &course, mayGoOn)
        }
        guard mayGoOn(), let map = DayMap(task, goOn: mayGoOn) else { return nil }
        guard map.jobs >= DayLanes.minimumJobs else { return DaySearch(map, task).improved(by: &course, mayGoOn) }
        let lanes = DayLanes(map, task)
        defer { lanes.close() }
        return lanes.improved(by: &course, mayGoOn)
    }

    init(_ map: DayMap, _ task: SearchTask) {
        self.init(map, task, lane: 0)
        placeAll()
        takeBest()
    }

    /// Without a plan. Each lane has chances of its own.
    init(_ map: DayMap, _ task: SearchTask, lane: UInt64) {
        let arena = map.arena
        self.map = map
        stops = arena.allocate(map.shiftCount * map.stride, DayStop())
        counts = arena.allocate(map.shiftCount, 0)
        free = arena.allocate(map.shiftCount, 0)
        timedCost = arena.allocate(map.shiftCount, 0)
        hasTimes = arena.allocate(map.shiftCount, 0)
        trial = arena.allocate(map.stride + 1, DayStop())
        isWeighed = map.times.matter
        isScheduled = map.times.isUsed
        remembers = task.remembersPlaces
        changed = arena.allocate(map.shiftCount, 0)
        isLimited = task.changes != nil
        mostChanges = task.changes ?? .max
        let timed = isScheduled ? map.shiftCount * map.stride : 0
        moments = arena.allocate(timed, DayMoment())
        trialMoments = arena.allocate(map.stride + 1, DayMoment())
        versions = arena.allocate(map.shiftCount, 0)
        lastVersions = arena.allocate(map.shiftCount, 0)
        momentVersions = arena.allocate(map.shiftCount, 0)
        advice = arena.allocate(isScheduled ? Int(map.candidates.first[map.jobs]) : 0, DayAdvice())
        servesFirst = task.policy.servesFirst
        shiftOf = arena.allocate(map.jobs, -1)
        positionOf = arena.allocate(map.jobs, 0)
        waiting = arena.allocate(map.jobs, 0)
        waitingIndex = arena.allocate(map.jobs, -1)
        work = arena.allocate(map.jobs, 0)
        isRemoved = arena.allocate(map.jobs, 0)
        sortKeys = arena.allocate(map.jobs, 0)
        journal = DayJournal(map)
        isMine = arena.allocate(map.shiftCount, 1)
        isMyJob = arena.allocate(map.jobs, 1)
        myJobs = arena.copy((0..<map.jobs).map { Int32($0) })
        myJobCount = map.jobs
        dice = Xoshiro(seed: task.seed &+ lane &* 0x9E37_79B9_7F4A_7C15)
        logarithms = arena.copy(Annealing.logarithms())
        let minute = Double(task.problem.ticksPerMinute)
        annealing = Annealing(hot: 50 * minute, cold: 5.0 / 3 * minute)
        annealing.ladder = task.changes.map(ChangeLadder.init)
        temperature = annealing.hot
        drawBlink()
    }

    /// A first plan: each job where it is cheapest, in the best of six orders.
    private mutating func placeAll() {
        let standing = placeAsPlanned()
        for job in 0..<map.jobs where !standing.contains(job) {
            wait(job)
            cost += Int(map.weight[job])
            missed += Int(map.weight[job])
            unserved += map.rank[job]
        }
        forcedChanges = changes
        changesAllowed = limitOfChanges(annealing, at: 0)
        let before = (
            cost: cost, missed: missed, unserved: unserved, changes: changes, dice: dice, untilBlink: untilBlink
        )
        var best = (cost: Int.max, order: 0)
        for order in (0..<DayMap.orders) + [-1] {
            insert(order < 0 ? best.order : order)
            if cost < best.cost { best = (cost, order) }
            if order < 0 { break }
            undo()
            (cost, missed, unserved, changes, dice, untilBlink) = before
        }
        journal.accept()
        markAllChanged()
    }

    mutating func markAllChanged() {
        journal.begin()
        for shift in 0..<map.shiftCount { touch(shift) }
        journal.accept()
    }

    mutating func takeBest() {
        journal.takeBest(stops, counts, cost: cost, missed: missed, unserved: unserved, waiting: waitingCount)
    }

    /// The most changes of a plan after some iterations, those that had to be counted.
    func limitOfChanges(_ annealing: Annealing, at iteration: Int) -> Int {
        let limit = annealing.changesAllowed(at: iteration)
        return limit == .max ? limit : limit + forcedChanges
    }

    var isBest: Bool {
        if isLimited && changes - forcedChanges > mostChanges { return false }
        if servesFirst {
            return (unserved, cost &- missed) < (journal.bestUnserved, journal.bestCost &- journal.bestMissed)
        }
        return isWeighed ? cost < journal.bestCost : (missed, cost) < (journal.bestMissed, journal.bestCost)
    }

    mutating func countRoutes() {
        (usedRoutes, usedStops) = (0, 0)
        for shift in 0..<map.shiftCount where isMine[shift] != 0 && counts[shift] > 0 {
            usedRoutes += 1
            usedStops += Int(counts[shift])
        }
    }

    /// Inserts all waiting jobs in one of the orders.
    private mutating func insert(_ order: Int) {
        let rank = map.ranks + order * map.jobs
        journal.begin()
        workCount = 0
        for job in (0..<map.jobs).sorted(by: { (rank[$0], $0) < (rank[$1], $1) }) where shiftOf[job] < 0 {
            work[workCount] = Int32(job)
            isRemoved[job] = 1
            workCount += 1
        }
        recreate()
        forgetWork()
    }

    /// Puts the plan's stops on the open shifts; returns the jobs among them.
    private mutating func placeAsPlanned() -> Set<Int> {
        let orders = map.ground.orders
        let jobOf = Dictionary(uniqueKeysWithValues: map.taskOf.enumerated().map { ($1, $0) })
        var standing: Set<Int> = []
        for shift in 0..<map.shiftCount {
            let route = stops.part(from: shift * map.stride, count: map.stride)
            let jobs = orders[shift].compactMap { jobOf[$0] }
            route[0].place = map.shifts[shift].start
            for (index, job) in jobs.enumerated() {
                let there = max(0, map.candidates.standing(job, on: shift))
                route[index + 1] = DayStop(place: map.placeOf[job], job: Int32(job), standing: there)
                cost += Int(there)
            }
            route[jobs.count + 1].place = map.shifts[shift].end
            counts[shift] = Int32(jobs.count)
            relabel(shift)
            let drives = jobs.isEmpty && !map.shifts[shift].isOut ? 0 : jobs.count + 1
            for k in 0..<drives { cost += Int(route[k].leg) }
            if !jobs.isEmpty { cost += Int(map.shifts[shift].opening) }
            standing.formUnion(jobs)
        }
        return standing
    }

    var bestCost: Int { journal.bestCost }
    var bestUnplanned: Int { journal.bestWaiting }

    func bestOrders() -> [[Int]] {
        journal.bestOrders().enumerated().map { shift, jobs in
            map.ground.whole(jobs.map { map.taskOf[$0] }, on: shift)
        }
    }

    mutating func fix(_ schedule: Schedule) { annealing.schedule = schedule }

    var isOver: Bool { annealing.isOver(at: iterations) }

    mutating func step() {
        if iterations & 63 == 0 {
            temperature = annealing.temperature(at: iterations)
            if isLimited { changesAllowed = limitOfChanges(annealing, at: iterations) }
        }
        if iterations & 1023 == 0 { countRoutes() }
        if servesFirst && iterations % DaySearch.stepsBetweenPrices(map) == 0 { payForPlaces() }
        iterations &+= 1
        if iterate() && isBest { takeBest() }
    }

    /// Takes a little of the plan apart and puts it together again; whether the result was good enough to keep.
    @inline(__always)
    mutating func iterate() -> Bool {
        let before = (cost: cost, missed: missed, unserved: unserved, changes: changes)
        journal.begin()
        workCount = 0
        ruin()
        sortWork()
        recreate()
        defer { forgetWork() }
        let isGood = cost <= before.cost &+ Int(temperature * logarithms[dice.below(4096)])
        if isGood && (!isLimited || changes <= max(changesAllowed, before.changes)) {
            journal.accept()
            return true
        }
        undo()
        (cost, missed, unserved, changes) = before
        return false
    }

    @inline(__always)
    private func forgetWork() {
        var i = 0
        while i < workCount {
            isRemoved[Int(work[i])] = 0
            i &+= 1
        }
    }
}
