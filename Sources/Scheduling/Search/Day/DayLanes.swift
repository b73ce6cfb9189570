/// Two day searches side by side on halves of the company, for many orders: a lane has the shifts on one side of a line
/// through the company and what stands or waits there. After a fixed number of iterations the halves are joined and
/// divided anew elsewhere, so that the plan does not depend on how many threads there are.
struct DayLanes: SearchKernel {
    private var whole: DaySearch
    private let lanes: UnsafeMutablePointer<DaySearch>
    private let threads: Int
    private(set) var annealing: Annealing
    private(set) var iterations = 0
    /// The shifts in an order in which neighbours are near.
    private let shifts: [Int]

    /// Unchecked: each lane writes to memory of its own and reads the map.
    private struct Crew: @unchecked Sendable {
        let lanes: UnsafeMutablePointer<DaySearch>
    }

    private static let count = 2
    /// Iterations of one lane before the halves are joined: a stay of the window of seeds.
    private static let stay = 2048
    /// The minimum number of jobs for which halves pay.
    static let minimumJobs = 1500

    /// Lanes of several parts of a company have chances of their own.
    init(_ map: DayMap, _ task: SearchTask, seed part: UInt64 = 0) {
        var task = task
        task.seed &+= part &* 0xD1B5_4A32_D192_ED03
        whole = DaySearch(map, task)
        annealing = whole.annealing
        threads = task.threads
        shifts = DayLanes.ordered(map)
        lanes = .allocate(capacity: DayLanes.count)
        for lane in 0..<DayLanes.count {
            (lanes + lane).initialize(to: DaySearch(map, task, lane: UInt64(lane + 1)))
        }
    }

    /// By the job nearest to where they start: jobs come in an order in which neighbours are near.
    private static func ordered(_ map: DayMap) -> [Int] {
        let mine = (0..<map.shiftCount).filter { !map.ground.isPart || map.ground.isOpen[$0] }
        var nearest = [Int](repeating: 0, count: map.shiftCount)
        for shift in mine {
            let row = map.travel.part(from: Int(map.shifts[shift].start) * map.places, count: map.places)
            nearest[shift] =
                (0..<map.jobs).min { (row[Int(map.placeOf[$0])], $0) < (row[Int(map.placeOf[$1])], $1) } ?? 0
        }
        return mine.sorted { (nearest[$0], $0) < (nearest[$1], $1) }
    }

    var stepLength: Int { DayLanes.count * DayLanes.stay }
    var bestCost: Int { whole.bestCost }
    var bestUnplanned: Int { whole.bestUnplanned }
    func bestOrders() -> [[Int]] { whole.bestOrders() }
    mutating func fix(_ schedule: Schedule) { annealing.schedule = schedule }
    var isOver: Bool { annealing.isOver(at: iterations) }

    mutating func step() {
        step(
            at: annealing.temperature(at: iterations), changes: whole.limitOfChanges(annealing, at: iterations))
    }

    mutating func step(at temperature: Double, changes allowed: Int) {
        iterations += stepLength
        let line = whole.dice.below(shifts.count)
        for lane in 0..<DayLanes.count {
            lanes[lane].takeOver(whole)
            // Each lane may use its share of the changes that are left.
            lanes[lane].changesAllowed = allowed == .max ? .max : max(0, allowed - whole.changes) / DayLanes.count
            let from = line + lane * shifts.count / DayLanes.count
            let end = line + (lane + 1) * shifts.count / DayLanes.count
            lanes[lane].confine(to: (from..<end).map { shifts[$0 % shifts.count] })
        }
        let crew = Crew(lanes: lanes)
        Threads.run(DayLanes.count, on: threads) { crew.lanes[$0].run(DayLanes.stay, at: temperature) }
        for lane in 0..<DayLanes.count { whole.join(lanes[lane]) }
        whole.settle()
        let pause = DaySearch.stepsBetweenPrices(whole.map)
        if whole.servesFirst && iterations / pause != (iterations - stepLength) / pause { whole.payForPlaces() }
    }

    /// Frees what the lanes hold.
    func close() {
        lanes.deinitialize(count: DayLanes.count)
        lanes.deallocate()
    }
}

/// The part of the company a day search may change.
extension DaySearch {
    /// Becomes a copy of another, its chance aside.
    mutating func takeOver(_ other: DaySearch) {
        stops.update(from: other.stops, count: map.shiftCount * map.stride)
        for (mine, theirs) in zip(
            [counts, free, timedCost, hasTimes, changed],
            [other.counts, other.free, other.timedCost, other.hasTimes, other.changed])
        {
            mine.update(from: theirs, count: map.shiftCount)
        }
        versions.update(from: other.versions, count: map.shiftCount)
        lastVersions.update(from: other.lastVersions, count: map.shiftCount)
        for (mine, theirs) in zip(
            [shiftOf, positionOf, waiting, waitingIndex],
            [other.shiftOf, other.positionOf, other.waiting, other.waitingIndex])
        {
            mine.update(from: theirs, count: map.jobs)
        }
        waitingCount = other.waitingCount
        (cost, missed, unserved, changes) = (0, 0, 0, 0)
    }

    /// Confines the search to some shifts, and the jobs that stand there or wait nearest to them.
    mutating func confine(to shifts: [Int]) {
        isMine.update(repeating: 0, count: map.shiftCount)
        for shift in shifts { isMine[shift] = 1 }
        let candidates = map.candidates
        myJobCount = 0
        for job in 0..<map.jobs {
            let first = Int(candidates.first[job])
            let nearest = first < Int(candidates.first[job + 1]) ? Int(candidates.shift[first]) : 0
            let owner = shiftOf[job] >= 0 ? Int(shiftOf[job]) : nearest
            isMyJob[job] = isMine[owner]
            if isMine[owner] != 0 {
                myJobs[myJobCount] = Int32(job)
                myJobCount += 1
            }
        }
        windowLeft = 0
    }

    mutating func run(_ count: Int, at temperature: Double) {
        guard myJobCount > 0 else { return }
        self.temperature = temperature
        countRoutes()
        for _ in 0..<count { _ = iterate() }
    }

    /// Takes over the shifts of a lane and what they cost more or less than before.
    mutating func join(_ lane: DaySearch) {
        for shift in 0..<map.shiftCount where lane.isMine[shift] != 0 {
            let from = shift * map.stride
            (stops + from).update(from: lane.stops + from, count: map.stride)
            for (mine, theirs) in zip(
                [counts, free, timedCost, hasTimes, changed],
                [lane.counts, lane.free, lane.timedCost, lane.hasTimes, lane.changed])
            {
                mine[shift] = theirs[shift]
            }
            versions[shift] = lane.versions[shift]
            lastVersions[shift] = lane.lastVersions[shift]
        }
        cost += lane.cost
        missed += lane.missed
        unserved += lane.unserved
    }

    /// Once all lanes are joined: who stands where, who waits, and whether the plan is the best so far.
    mutating func settle() {
        shiftOf.update(repeating: -1, count: map.jobs)
        waitingIndex.update(repeating: -1, count: map.jobs)
        for shift in 0..<map.shiftCount {
            for k in 1..<(Int(counts[shift]) + 1) {
                let job = Int(stops[shift * map.stride + k].job)
                shiftOf[job] = Int32(shift)
                positionOf[job] = Int32(k)
            }
        }
        waitingCount = 0
        changes = (0..<map.shiftCount).reduce(0) { $0 + Int(changed[$1]) }
        for job in 0..<map.jobs where shiftOf[job] < 0 { wait(job) }
        guard isBest else { return }
        markAllChanged()
        takeBest()
    }
}
