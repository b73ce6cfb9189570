import Scheduling

/// Small made-up companies, one per seed. A tick is a minute.
struct RandomCompany {
    var dice: Dice
    /// Breaks then have up to three windows each.
    var hasBreakChoices = false

    init(_ seed: Int) {
        dice = Dice(state: UInt64(seed) &* 7919 &+ 17)
    }

    static let places = 14

    mutating func problem(
        shifts: Int, tasks: Int, isHardOnly: Bool = true, shiftedBy offset: Tick = 0, extraShifts: [Shift] = []
    ) throws -> Problem {
        let points = (0..<Self.places).map { _ in (x: dice.below(60), y: dice.below(60)) }
        var matrix: [Tick] = []
        for a in points {
            for b in points { matrix.append(Tick(abs(a.x - b.x) + abs(a.y - b.y))) }
        }
        if dice.below(2) == 0 {
            for i in matrix.indices where matrix[i] > 0 { matrix[i] += Tick(dice.below(6)) }
        }
        let people = (0..<shifts).map { shift($0, offset) }
        let work = (0..<tasks).map { _ in task(isHardOnly: isHardOnly, offset) }
        return try Problem(
            shifts: people + extraShifts, tasks: work, travel: TravelTimes(matrix: matrix, places: Self.places),
            ticksPerMinute: 1)
    }

    /// One or two breaks, their windows between each other's.
    private mutating func breaksWithChoices(_ begin: Tick) -> [Break] {
        var breaks: [Break] = []
        var from = begin + Tick(30 + dice.below(60))
        for _ in 0...dice.below(2) {
            var windows: [TimeWindow] = []
            var opens = from
            for _ in 0...dice.below(3) {
                let closes = opens + Tick(dice.below(25))
                windows.append(TimeWindow(opens, closes))
                opens = closes + Tick(10 + dice.below(60))
            }
            let lasts = Tick(10 + dice.below(25))
            if let before = breaks.last, windows[windows.count - 1].closes < before.window.closes + before.duration {
                continue
            }
            breaks.append(Break(windows: windows, duration: lasts, isOnTheClock: false))
            from += Tick(dice.below(90))
        }
        return breaks
    }

    private mutating func shift(_ index: Int, _ offset: Tick) -> Shift {
        let begin = Tick(480 + 30 * dice.below(3)) + offset
        var shift = Shift(
            technician: index, day: index % 2 == 0 ? 0 : dice.below(2), startPlace: dice.below(Self.places),
            endPlace: 0,
            earliestStart: begin, latestEnd: begin + Tick(240 + 60 * dice.below(5)))
        shift.endPlace = dice.below(3) == 0 ? dice.below(Self.places) : shift.startPlace
        if hasBreakChoices, dice.below(4) > 0 {
            shift.breaks = breaksWithChoices(begin)
        } else if dice.below(4) > 0 {
            let opens = begin + Tick(90 + dice.below(120))
            shift.breaks = [
                Break(window: TimeWindow(opens, opens + Tick(dice.below(90))), duration: Tick(15 + dice.below(30)))
            ]
            if dice.below(4) == 0 {
                let next = shift.breaks[0].window.closes + shift.breaks[0].duration + Tick(dice.below(60))
                shift.breaks.append(Break(window: TimeWindow(next, next + Tick(dice.below(60))), duration: 10))
            }
        }
        shift.skills = SkillSet((0..<3).filter { _ in dice.below(3) > 0 }.map { Skill($0, level: 1 + dice.below(2)) })
        if dice.below(5) == 0 { shift.limits.tasks = 1 + dice.below(4) }
        if dice.below(5) == 0 { shift.limits.leg = Tick(30 + dice.below(60)) }
        if dice.below(5) == 0 { shift.limits.travel = Tick(90 + dice.below(150)) }
        if dice.below(5) == 0 { shift.travelScale = Scale(1.2) }
        if dice.below(5) == 0 { shift.serviceScale = Scale(0.9) }
        if dice.below(6) == 0 { shift.overtimeAllowed = 30 }
        if dice.below(3) == 0 { shift.regions = [0, 1] }
        return shift
    }

    private mutating func task(isHardOnly: Bool, _ offset: Tick) -> Task {
        var task = Task(place: dice.below(Self.places), service: Tick(10 + dice.below(80)))
        task.priority = 5 + dice.below(30)
        if dice.below(3) == 0 { task.setup = Tick(5 + dice.below(10)) }
        if dice.below(3) == 0 { task.skills = [Skill(dice.below(3), level: 1 + dice.below(2))] }
        if dice.below(2) == 0 { task.windows = windows(offset) }
        if dice.below(4) == 0 { task.access = [TimeWindow(500 + offset, Tick(700 + dice.below(200)) + offset)] }
        if dice.below(6) == 0 { task.latest = Deadline(by: Tick(600 + dice.below(240)) + offset, measure: .end) }
        if dice.below(4) == 0 { task.region = dice.below(3) }
        if dice.below(8) == 0 { task.excluded = [dice.below(3)] }
        if dice.below(8) == 0 { task.required = [dice.below(3), dice.below(3)] }
        if dice.below(8) == 0 { task.days = [dice.below(2)] }
        if dice.below(12) == 0 {
            task.lock = .time
            task.fixedStart = Tick(520 + dice.below(200)) + offset
            task.windows = []
            task.access = []
            task.latest = nil
        }
        guard !isHardOnly else { return task }
        if dice.below(3) == 0 { task.due = Deadline(by: Tick(560 + dice.below(200)) + offset, measure: .start) }
        if dice.below(4) == 0 { task.promise = TimeWindow(540 + offset, Tick(600 + dice.below(100)) + offset) }
        if dice.below(4) == 0 { task.preference = TimeWindow(600 + offset, 660 + offset) }
        if dice.below(4) == 0 { task.preferred = [dice.below(3)] }
        return task
    }

    private mutating func windows(_ offset: Tick) -> [TimeWindow] {
        (0...dice.below(3)).map { _ in
            let opens = Tick(480 + dice.below(360)) + offset
            return TimeWindow(opens, opens + Tick(dice.below(120)))
        }
    }

    /// Days as a desk's are: at most one break and one window a day, nobody faster than others, no set-up.
    mutating func deskProblem(shifts: Int, tasks: Int, shiftedBy offset: Tick = 0, isHardOnly: Bool) throws -> Problem {
        let base = try problem(shifts: shifts, tasks: tasks, isHardOnly: isHardOnly, shiftedBy: offset)
        let people = base.shifts.map { shift in
            var shift = shift
            shift.breaks = Array(shift.breaks.prefix(1))
            shift.limits = Limits(tasks: shift.limits.tasks)
            (shift.travelScale, shift.serviceScale) = (.normal, .normal)
            return shift
        }
        let work = base.tasks.map { task in
            var task = task
            task.setup = 0
            (task.lock, task.fixedStart) = (.none, nil)
            task.windows = Array(task.windows.prefix(1))
            return task
        }
        return try Problem(shifts: people, tasks: work, travel: base.travel, ticksPerMinute: 1)
    }

    /// A plan made by putting tasks to random places where the brute-force walk says they fit.
    mutating func plan(of problem: Problem, share: Int) throws -> Plan {
        let judge = BruteForce(problem: problem, policy: .plain)
        let checker = Checker(problem: problem)
        var orders = [[Int]](repeating: [], count: problem.shifts.count)
        for u in problem.tasks.indices where dice.below(100) < share {
            let shift = dice.below(problem.shifts.count)
            guard checker.allows(u, on: shift) else { continue }
            var order = orders[shift]
            order.insert(u, at: dice.below(order.count + 1))
            if judge.cost(of: order, on: shift) != nil { orders[shift] = order }
        }
        return try Plan(orders: orders, of: problem)
    }
}

extension Policy {
    /// Travel and priorities, nothing else.
    static let plain: Policy = {
        var policy = Policy(name: "plain")
        policy.skillWaste = 0
        policy.waitingDay = 0
        policy.overtime = 0
        policy.otherTechnician = 0
        return policy
    }()
}

/// SplitMix64.
struct Dice {
    var state: UInt64

    mutating func below(_ count: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(count))
    }
}
