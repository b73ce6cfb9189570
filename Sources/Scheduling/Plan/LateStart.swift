/// The latest departure with which a route is back no later than with the earliest: waiting happens before the start.
struct LateStart {
    /// The timetable with that departure; the ordinary one for a route that does not fit.
    let timetable: Timetable

    init(of order: [Int], on shift: Int, in problem: Problem, clock shared: RouteClock) {
        let arena = Arena()
        var tables = shared.tables
        let begin = arena.allocate(tables.shifts, Tick(0))
        begin.update(from: tables.begin, count: tables.shifts)
        tables.begin = begin
        let clock = RouteClock(tables: tables, kept: shared.kept, fact: shared.fact, release: shared.release)
        let route = LooseRoute(of: order, on: shift, in: problem, clock: clock)
        func timetable() -> Timetable {
            Timetable(route.view, count: order.count, on: shift, in: problem, clock: route.clock)
        }
        /// Arrival at the end place for a departure no earlier; nil when the route does not fit then.
        func ends(leaving moment: Tick) -> Tick? {
            begin[shift] = moment
            guard route.clock.label(route.view, count: order.count, shift: shift) else { return nil }
            return route.clock.schedule(route.view, count: order.count, shift: shift).ends
        }
        let earliest = timetable()
        guard earliest.fits, !order.isEmpty else {
            self.timetable = earliest
            return
        }
        let busy = earliest.stops.reduce(earliest.travel) { $0 + $1.end - $1.start }
        var (low, high) = (tables.begin[shift], max(tables.begin[shift], earliest.ends - busy))
        while low < high {
            let middle = high - (high - low) / 2
            if let end = ends(leaving: middle), end <= earliest.ends { low = middle } else { high = middle - 1 }
        }
        begin[shift] = low
        self.timetable = timetable()
        withExtendedLifetime(arena) {}
    }
}

extension Timetables {
    /// The timetable of a planned shift that leaves as late as it can and is back as early as it can.
    public func late(_ shift: Int) -> Timetable {
        LateStart(of: plan.layout(of: shift, in: problem), on: shift, in: problem, clock: clock).timetable
    }
}
