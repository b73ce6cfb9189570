import Scheduling

/// A second, slow and simple reading of all rules. It shares no code with the search and judges every plan the tests
/// produce.
struct Checker {
    let problem: Problem

    /// Everything wrong with a plan, in words; empty for a plan that keeps all rules.
    func faults(of plan: Plan) -> [String] {
        var faults: [String] = []
        var seen: [Int: Int] = [:]
        for (shift, route) in plan.routes.enumerated() {
            for stop in route { seen[stop.task, default: 0] += 1 }
            faults += self.faults(of: route, on: shift).map { "shift \(shift): \($0)" }
        }
        for u in plan.unplanned { seen[u, default: 0] += 1 }
        for u in problem.tasks.indices where seen[u] != 1 { faults.append("task \(u) occurs \(seen[u] ?? 0) times") }
        return faults
    }

    /// Everything wrong with one route and its starts.
    func faults(of route: [Plan.Stop], on shiftIndex: Int) -> [String] {
        let shift = problem.shifts[shiftIndex]
        guard !route.isEmpty else { return [] }
        var faults = route.flatMap { standingFaults(of: $0.task, on: shift).map { fault in "task: \(fault)" } }
        faults += capFaults(of: route.map(\.task), on: shift)
        var place = shift.startPlace
        for stop in route {
            let task = problem.tasks[stop.task]
            let end = stop.start + stay(task, shift, isSamePlace: task.place == place)
            faults += timeFaults(of: task, start: stop.start, end: end)
            place = task.place
        }
        if !canDrive(route, from: 0, leaving: shift.startPlace, at: shift.earliestStart, breaksTaken: 0, shift) {
            faults.append("the starts cannot be reached, a break is lost or the shift is too short")
        }
        return faults
    }

    func allows(_ u: Int, on shift: Int) -> Bool {
        standingFaults(of: u, on: problem.shifts[shift]).isEmpty
    }

    private func standingFaults(of u: Int, on shift: Shift) -> [String] {
        let task = problem.tasks[u]
        var faults: [String] = []
        if shift.isAbsent { faults.append("absent") }
        for asked in task.skills.skills {
            let held = shift.skills.skills.first { $0.index == asked.index }
            if held == nil || held!.level < asked.level { faults.append("skill \(asked.index)") }
        }
        if let region = task.region, let regions = shift.regions, !regions.contains(region) { faults.append("region") }
        if task.excluded.contains(shift.technician) { faults.append("excluded") }
        if !task.required.isEmpty && !task.required.contains(shift.technician) { faults.append("not required") }
        if let days = task.days, !days.contains(shift.day) { faults.append("day") }
        if let current = task.current {
            let home = problem.shifts[current.shift]
            let staysWith = task.lock == .technician || task.lock == .technicianAndTime || task.started
            if staysWith && home.technician != shift.technician { faults.append("lock") }
        }
        return faults
    }

    private func capFaults(of order: [Int], on shift: Shift) -> [String] {
        let places = [shift.startPlace] + order.map { problem.tasks[$0].place } + [shift.endPlace]
        let legs = zip(places, places.dropFirst()).map { drive($0, $1, shift) }
        var faults: [String] = []
        if let limit = shift.limits.tasks, order.count > limit { faults.append("too many tasks") }
        if let limit = shift.limits.leg, legs.contains(where: { $0 > limit }) { faults.append("leg too long") }
        if let limit = shift.limits.travel, legs.reduce(0, +) > limit { faults.append("too much travel") }
        return faults
    }

    private func timeFaults(of task: Task, start: Tick, end: Tick) -> [String] {
        var faults: [String] = []
        if !task.windows.isEmpty && !task.windows.contains(where: { $0.opens <= start && start <= $0.closes }) {
            faults.append("window")
        }
        if !task.access.isEmpty && !task.access.contains(where: { $0.opens <= start && end <= $0.closes }) {
            faults.append("access")
        }
        if let latest = task.latest, (latest.measure == .start ? start : end) > latest.by { faults.append("deadline") }
        if task.lock == .time || task.lock == .technicianAndTime, let fixed = task.fixedStart ?? task.current?.start,
            fixed != start
        {
            faults.append("time lock")
        }
        return faults
    }

    func stay(_ task: Task, _ shift: Shift, isSamePlace: Bool) -> Tick {
        Tick((Int(task.service) * Int(shift.serviceScale.per1024) + 1023) / 1024) + (isSamePlace ? 0 : task.setup)
    }

    func drive(_ from: Int, _ to: Int, _ shift: Shift) -> Tick {
        Tick((Int(problem.travel.between(from, to)) * Int(shift.travelScale.per1024) + 1023) / 1024)
    }

    /// Arrival over a drive on which some of the next breaks are taken, as early as their windows allow (nobody gains by
    /// waiting); nil if one is lost.
    func arrival(leaving now: Tick, drive: Tick, breaks: ArraySlice<Break>) -> Tick? {
        var now = now
        var left = drive
        for pause in breaks {
            guard let window = pause.windows.first(where: { now <= $0.closes }) else { return nil }
            let start = max(window.opens, now)
            left -= min(left, start - now)
            now = start + pause.duration
        }
        return now + left
    }

    /// Tries every way of spreading the breaks over the drives.
    private func canDrive(
        _ route: [Plan.Stop], from index: Int, leaving place: Int, at now: Tick, breaksTaken: Int, _ shift: Shift
    ) -> Bool {
        let target = index < route.count ? problem.tasks[route[index].task].place : shift.endPlace
        let leg = drive(place, target, shift)
        for more in 0...(shift.breaks.count - breaksTaken) {
            let pauses = shift.breaks[breaksTaken..<(breaksTaken + more)]
            guard let arrival = arrival(leaving: now, drive: leg, breaks: pauses) else { continue }
            let taken = breaksTaken + more
            if index == route.count {
                let rest = shift.breaks[taken...]
                if arrival <= shift.latestEnd + shift.overtimeAllowed, rest.allSatisfy({ arrival <= $0.window.closes })
                {
                    return true
                }
                continue
            }
            let task = problem.tasks[route[index].task]
            guard arrival <= route[index].start else { continue }
            let end = route[index].start + stay(task, shift, isSamePlace: task.place == place)
            if canDrive(route, from: index + 1, leaving: task.place, at: end, breaksTaken: taken, shift) { return true }
        }
        return false
    }
}
