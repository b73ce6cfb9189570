/// A route minute by minute, for people and for rules. A route that cannot be driven within its rules has a timetable
/// too: nobody is left out, and what is broken is marked.
public struct Timetable: Sendable, Hashable {
    public struct Stop: Sendable, Hashable {
        public let task: Int
        /// Time on the road before the stop, breaks not counted.
        public let drive: Tick
        public let arrival: Tick
        /// Time between arrival (and a break taken there) and the start.
        public let waiting: Tick
        public let start: Tick
        /// End of the stay: set-up and service.
        public let end: Tick
        /// The latest start that was possible, if the start is too late for it or in no window.
        public let fault: Tick?
        /// The close of the last window, when the start misses the task's windows.
        let brokenWindow: Tick?
        /// The close of the last access hours, when the stay misses them.
        let brokenAccess: Tick?
    }

    public struct Pause: Sendable, Hashable {
        /// Which of the shift's breaks.
        public let index: Int
        public let start: Tick
        public let end: Tick
        /// The number of stops before it.
        public let afterStops: Int
        /// Its window was over before the technician was free.
        public let isLost: Bool
        /// The load, and not the time, kept it from being taken.
        public let isTooHeavy: Bool

        /// The same with one stop left out of the count.
        func notCounting(_ stop: Int) -> Pause {
            Pause(
                index: index, start: start, end: end, afterStops: afterStops - (stop < afterStops ? 1 : 0),
                isLost: isLost, isTooHeavy: isTooHeavy)
        }
    }

    public let shift: Int
    /// Departure from the start place.
    public let begins: Tick
    public let stops: [Stop]
    /// The visit to the depot; its `task` is no task's.
    public let depot: Stop?
    public let pauses: [Pause]
    public let driveHome: Tick
    /// Arrival at the end place.
    public let ends: Tick
    /// All drives together.
    public let travel: Tick
    /// Ticks beyond the regular end.
    public let overtime: Tick
    /// Whether every rule of time holds.
    public let fits: Bool

    public func stop(of task: Int) -> Stop? {
        stops.first { $0.task == task }
    }

    /// The timetable of an order of work, everyone as early as possible. `kept` gives starts that stand whatever the
    /// windows say.
    public init(of order: [Int], on shift: Int, in problem: Problem, kept: [Int: Tick] = [:]) {
        let arena = Arena()
        var starts = KeptStarts(of: nil, in: problem)
        starts.keep(kept)
        let clock = starts.clock(problem.tables, in: arena)
        let route = LooseRoute(of: order, on: shift, in: problem, clock: clock)
        self.init(route.view, count: order.count, on: shift, in: problem, clock: route.clock)
        withExtendedLifetime((arena, route)) {}
    }

    /// Reads a route whose stops and legs are set.
    init(_ route: RouteView, count: Int, on shift: Int, in problem: Problem, clock: RouteClock) {
        let fits = clock.label(route, count: count, shift: shift)
        let run =
            fits
            ? clock.schedule(route, count: count, shift: shift)
            : clock.scheduleAnyway(route, count: count, shift: shift)
        self.shift = shift
        self.fits = fits
        let pauses = Self.pauses(route, problem.shifts[shift])
        let all = Self.stops(route, count: count, in: problem, clock: clock, shift: shift, pauses: pauses)
        let visit = all.firstIndex { $0.task == clock.tables.depot }
        depot = visit.map { all[$0] }
        stops = all.filter { $0.task != clock.tables.depot }
        self.pauses = visit.map { visit in pauses.map { $0.notCounting(visit) } } ?? pauses
        driveHome = route.leg[count]
        ends = run.ends
        travel = (0...count).reduce(0) { $0 &+ route.leg[$1] }
        overtime = max(0, run.ends - problem.shifts[shift].latestEnd)
        let earliest = clock.tables.begin[shift]
        let isPausedFirst = pauses.contains { $0.afterStops == 0 }
        begins = isPausedFirst ? earliest : all.first.map { max(earliest, $0.start - $0.drive) } ?? earliest
    }

    private static func pauses(_ route: RouteView, _ shift: Shift) -> [Pause] {
        shift.breaks.indices.compactMap { index in
            let leg = route.pauseLeg[index]
            guard leg != -1 else { return nil }
            let start = route.pauseStart[index]
            return Pause(
                index: index, start: start, end: start + shift.breaks[index].duration, afterStops: Int(max(leg, 0)),
                isLost: leg <= -2, isTooHeavy: leg == -3)
        }
    }

    private static func stops(
        _ route: RouteView, count: Int, in problem: Problem, clock: RouteClock, shift: Int, pauses: [Pause]
    ) -> [Stop] {
        var left = clock.tables.begin[shift]
        return (1..<(count + 1)).map { k in
            let task = Int(route.task[k])
            let start = route.start[k]
            let rest = pauses.filter { $0.afterStops == k - 1 && !$0.isLost }
            var ready = left + route.leg[k - 1]
            for pause in rest { ready = max(ready, pause.start) + (pause.end - pause.start) }
            let arrival =
                rest.contains { $0.start > left + route.leg[k - 1] } || rest.isEmpty
                ? left + route.leg[k - 1] : ready
            left = start + route.stay[k]
            let fault =
                task == clock.tables.depot ? nil : clock.fault(task, on: shift, start: start, stay: route.stay[k])
            return Stop(
                task: task, drive: route.leg[k - 1], arrival: min(arrival, start), waiting: max(0, start - ready),
                start: start, end: left, fault: fault,
                brokenWindow: fault == nil ? nil : problem.tasks[task].brokenWindow(start: start),
                brokenAccess: fault == nil ? nil : problem.tasks[task].brokenAccess(start: start, end: left))
        }
    }
}

extension RouteClock {
    /// The latest start the task could have had on this shift, when it cannot have the given one.
    func fault(_ task: Int, on shift: Int, start: Tick, stay: Tick) -> Tick? {
        let day = Int(tables.day[shift])
        guard earliestStart(task, day: day, arrival: start, stay: stay, label: 0) != start else { return nil }
        let latest = latestArrival(task, day: day, departure: .bound, stay: stay, label: 0)
        return latest <= -Tick.never ? -Tick.bound : latest
    }
}

extension Task {
    fileprivate func brokenWindow(start: Tick) -> Tick? {
        windows.contains { $0.opens <= start && start <= $0.closes } ? nil : windows.map(\.closes).max()
    }

    fileprivate func brokenAccess(start: Tick, end: Tick) -> Tick? {
        access.contains { $0.opens <= start && end <= $0.closes } ? nil : access.map(\.closes).max()
    }
}
