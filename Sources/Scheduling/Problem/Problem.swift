/// Everything the engine knows about a company for some days: an immutable snapshot in indices and ticks.
public struct Problem: Sendable {
    public let shifts: [Shift]
    public let tasks: [Task]
    public let travel: TravelTimes
    /// Travel times of shifts whose profile is not 0.
    public let otherTravel: [TravelTimes]
    /// Lengths of the same legs in metres, where they cost or are limited.
    public let distances: TravelTimes?
    /// Lengths on shifts whose profile is not 0; empty where all profiles share ``distances``.
    public let otherDistances: [TravelTimes]
    /// What a leg costs beside its time and length, by profile, in a unit that ``Shift/legCost`` prices; empty where legs
    /// cost nothing more.
    public let legCosts: [TravelTimes]
    public let shipments: [Shipment]
    public let depot: Depot?
    /// Ticks in a minute: policies speak of minutes of travel.
    public let ticksPerMinute: Int
    public let dayCount: Int
    public let technicianCount: Int
    /// The start of the first shift: "earliest possible" counts from here.
    public let horizon: Tick
    /// Tasks whose start others on other shifts rely on: crews, predecessors and what comes after them.
    let isBonded: [Bool]
    /// Loads, parts and tools; nil where no task has any.
    let supplies: Supplies?
    /// The same, laid out for the inner loops.
    let tables: Tables

    /// How many tasks a shift may hold.
    func taskLimit(of shift: Int) -> Int { Int(tables.taskLimit[shift]) }

    /// Checks that every index and length makes sense; throws the first ``ProblemFault`` found.
    public init(
        shifts: [Shift], tasks: [Task], travel: TravelTimes, otherTravel: [TravelTimes] = [],
        distances: TravelTimes? = nil, otherDistances: [TravelTimes] = [], legCosts: [TravelTimes] = [],
        shipments: [Shipment] = [], depot: Depot? = nil, ticksPerMinute: Int = 60
    ) throws(ProblemFault) {
        for (index, shift) in shifts.enumerated() {
            try Self.check(shift, index, travel.places)
            guard (0...otherTravel.count).contains(shift.profile) else { throw .unknownProfile(shift: index) }
            guard otherDistances.isEmpty || shift.profile <= otherDistances.count,
                legCosts.isEmpty || shift.profile < legCosts.count
            else { throw .unknownProfile(shift: index) }
        }
        for index in tasks.indices { try Self.check(tasks[index], index, travel.places, shifts.count) }
        try Self.checkBonds(tasks, shipments)
        if let depot, !(0..<travel.places).contains(depot.place) { throw .unknownPlace(.depot) }
        self.shifts = shifts
        self.tasks = tasks
        self.travel = travel
        self.otherTravel = otherTravel
        self.distances = distances
        self.otherDistances = otherDistances
        self.legCosts = legCosts
        self.shipments = shipments
        self.depot = depot
        self.ticksPerMinute = ticksPerMinute
        dayCount = (shifts.map(\.day).max() ?? 0) + 1
        technicianCount = (shifts.map(\.technician).max() ?? -1) + 1
        horizon = shifts.map(\.earliestStart).min() ?? 0
        tables = Tables(
            shifts: shifts, tasks: tasks, days: dayCount, depot: depot, hasDistances: distances != nil,
            heavyBreaks: HeavyBreaks(tasks, shifts, shipments))
        var isBonded = tasks.map { $0.crew > 1 || !$0.predecessors.isEmpty }
        for before in tasks.flatMap(\.predecessors) { isBonded[before.task] = true }
        self.isBonded = isBonded
        supplies = Supplies(tasks, shifts, shipments, depot: tables.depot)
    }

    /// The travel times that hold on a shift, not yet scaled.
    public func travel(on shift: Int) -> TravelTimes {
        let profile = shifts[shift].profile
        return profile == 0 ? travel : otherTravel[profile - 1]
    }

    /// The lengths that hold on a shift, nil where lengths do not matter.
    func distances(on shift: Int) -> TravelTimes? {
        let profile = shifts[shift].profile
        return profile == 0 || otherDistances.isEmpty ? distances : otherDistances[profile - 1]
    }

    /// The costs of legs that hold on a shift, nil where legs cost nothing beside time and length.
    func legCosts(on shift: Int) -> TravelTimes? {
        legCosts.isEmpty ? nil : legCosts[shifts[shift].profile]
    }

    private static func checkBonds(_ tasks: [Task], _ shipments: [Shipment]) throws(ProblemFault) {
        for index in tasks.indices {
            guard (1...16).contains(tasks[index].crew), tasks[index].goods.tools.bits != nil else {
                throw .outOfRange(.task(index))
            }
            for before in tasks[index].predecessors {
                guard tasks.indices.contains(before.task), before.task != index else {
                    throw .unknownPredecessor(task: index)
                }
                guard (0..<Tick.bound).contains(before.lag) else { throw .outOfRange(.task(index)) }
            }
        }
        guard !hasCircle(tasks) else { throw .predecessorsGoRound }
        var isShipped = [Bool](repeating: false, count: tasks.count)
        for (index, shipment) in shipments.enumerated() {
            for end in [shipment.pickup, shipment.delivery] {
                guard tasks.indices.contains(end), !isShipped[end], tasks[end].crew == 1 else {
                    throw .brokenShipment(index)
                }
                isShipped[end] = true
            }
        }
    }

    /// Whether tasks wait for each other in a circle (Kahn's algorithm).
    private static func hasCircle(_ tasks: [Task]) -> Bool {
        guard tasks.contains(where: { !$0.predecessors.isEmpty }) else { return false }
        var open = tasks.map { Set($0.predecessors.map(\.task)).count }
        var followers = [[Int]](repeating: [], count: tasks.count)
        for (index, task) in tasks.enumerated() {
            for before in Set(task.predecessors.map(\.task)) { followers[before].append(index) }
        }
        var free = tasks.indices.filter { open[$0] == 0 }
        var done = 0
        while let next = free.popLast() {
            done += 1
            for follower in followers[next] {
                open[follower] -= 1
                if open[follower] == 0 { free.append(follower) }
            }
        }
        return done < tasks.count
    }

    private static func check(_ shift: Shift, _ index: Int, _ places: Int) throws(ProblemFault) {
        guard (0..<places).contains(shift.startPlace), (0..<places).contains(shift.endPlace) else {
            throw .unknownPlace(.shift(index))
        }
        guard shift.technician >= 0, shift.day >= 0 else { throw .negativeIndex(.shift(index)) }
        guard shift.earliestStart <= shift.latestEnd, shift.overtimeAllowed >= 0 else {
            throw .endsBeforeItBegins(.shift(index))
        }
        guard shift.earliestStart > -Tick.bound, shift.hardEnd < Tick.bound else { throw .outOfRange(.shift(index)) }
        let scales: ClosedRange<Int32> = 1...1 << 20
        guard scales.contains(shift.travelScale.per1024), scales.contains(shift.serviceScale.per1024) else {
            throw .outOfRange(.shift(index))
        }
        guard shift.breaks.count < 31 || shift.breaks.allSatisfy({ $0.maxLoad == nil }) else {
            throw .outOfRange(.shift(index))
        }
        for pause in shift.breaks where pause.duration < 0 || pause.windows.contains(where: { $0.opens > $0.closes }) {
            throw .endsBeforeItBegins(.shift(index))
        }
        for (one, next) in zip(shift.breaks, shift.breaks.dropFirst())
        where next.window.closes < one.window.closes + one.duration { throw .breaksOutOfOrder(shift: index) }
    }

    private static func check(_ task: Task, _ index: Int, _ places: Int, _ shifts: Int) throws(ProblemFault) {
        guard (0..<places).contains(task.place) else { throw .unknownPlace(.task(index)) }
        guard (0..<Tick.bound).contains(task.service), (0..<Tick.bound).contains(task.setup) else {
            throw .outOfRange(.task(index))
        }
        for window in task.windows { try check(window, index) }
        for window in task.access { try check(window, index) }
        if let promise = task.promise { try check(promise, index) }
        if let preference = task.preference { try check(preference, index) }
        if let current = task.current, !(0..<shifts).contains(current.shift) { throw .unknownShift(task: index) }
    }

    private static func check(_ window: TimeWindow, _ task: Int) throws(ProblemFault) {
        if window.opens > window.closes { throw .endsBeforeItBegins(.task(task)) }
        if window.opens <= -Tick.bound || window.closes >= Tick.bound { throw .outOfRange(.task(task)) }
    }
}
