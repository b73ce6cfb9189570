import Scheduling

/// The routes of `steps`: what of them keeps every rule, and what does not.
struct VroomGivenRoutes {
    let plan: Plan
    let broken: [VroomBrokenStep]
    let notes: [VroomNote]

    init(
        _ vehicles: [VroomVehicle], _ jobs: [VroomJob], _ problem: Problem, _ clock: VroomClock
    ) throws(ProblemFileFault) {
        guard vehicles.contains(where: { !$0.steps.isEmpty }) else {
            (plan, broken, notes) = (Plan(nothingOf: problem), [], [])
            return
        }
        let routes = try Self.routes(vehicles, jobs)
        notes = Self.notes(vehicles)
        let timed = TimedSteps(routes, problem, clock)
        let orders = routes.map { $0.map(\.task).filter { timed.violations[$0] == nil } }
        guard let sound = try? SoundPlan(orders: orders, of: timed.problem),
            let plan = try? Plan(orders: sound.plan.routes.map { $0.map(\.task) }, of: problem)
        else { throw .value(path: "vehicles", .beyondMeasure) }
        self.plan = plan
        let words = VroomBreaches(jobs, vehicles, timed.problem)
        let reasons = Dictionary(sound.leftOut.map { ($0.task, $0.reasons) }) { first, _ in first }
        broken = routes.enumerated().flatMap { number, route in
            route.compactMap { entry in
                let found =
                    timed.violations[entry.task].map { [$0] }
                    ?? reasons[entry.task].map { words.violations($0, of: entry.task, on: number) }
                return found.map {
                    VroomBrokenStep(vehicle: number, task: entry.task, step: entry.position, violations: $0)
                }
            }
        }
    }

    /// A job of a given route.
    struct Entry {
        let task, position: Int
        let step: VroomStep
    }

    private struct Key: Hashable {
        let role: VroomJob.Role
        let id: UInt64
    }

    private static func routes(_ vehicles: [VroomVehicle], _ jobs: [VroomJob]) throws(ProblemFileFault) -> [[Entry]] {
        let index = Dictionary(uniqueKeysWithValues: jobs.enumerated().map { (Key(role: $1.role, id: $1.id), $0) })
        var given: Set<Int> = []
        var routes: [[Entry]] = []
        for vehicle in vehicles {
            var route: [Entry] = []
            for (position, step) in vehicle.steps.enumerated() {
                if step.kind == .break, !vehicle.breaks.contains(where: { $0.id == step.id }) {
                    throw .value(path: step.path + ".id", .unknown(step.id))
                }
                guard let role = step.role else { continue }
                guard let task = index[Key(role: role, id: step.id)] else {
                    throw .value(path: step.path + ".id", .unknown(step.id))
                }
                guard given.insert(task).inserted else {
                    throw .value(path: step.path + ".id", .duplicate(step.id))
                }
                route.append(Entry(task: task, position: position, step: step))
            }
            routes.append(route)
        }
        return routes
    }

    private static func notes(_ vehicles: [VroomVehicle]) -> [VroomNote] {
        vehicles.flatMap(\.steps).flatMap { step in
            step.times.map { VroomNote(path: "\(step.path).\($0)", kind: .timeOfStep) }
                + (step.kind == .break ? [VroomNote(path: step.path, kind: .placeOfBreak)] : [])
        }
    }
}

/// Given times of service as windows of the tasks.
private struct TimedSteps {
    /// The problem with those windows.
    let problem: Problem
    /// Of tasks whose given times meet none of their windows.
    let violations: [Int: VroomViolation]

    init(_ routes: [[VroomGivenRoutes.Entry]], _ problem: Problem, _ clock: VroomClock) {
        var tasks = problem.tasks
        var violations: [Int: VroomViolation] = [:]
        for entry in routes.joined() where entry.step.earliest != nil || entry.step.latest != nil {
            let asked = clock.window(entry.step.earliest ?? clock.epoch, entry.step.latest ?? JSONNode.latest)
            let windows = tasks[entry.task].windows.isEmpty ? [clock.whole] : tasks[entry.task].windows
            let shared = windows.compactMap { window in
                let (opens, closes) = (max(window.opens, asked.opens), min(window.closes, asked.closes))
                return opens <= closes ? Scheduling.TimeWindow(opens, closes) : nil
            }
            tasks[entry.task].windows = shared
            guard shared.isEmpty else { continue }
            let early = windows.map { Int($0.opens) - Int(asked.closes) }.filter { $0 > 0 }.min()
            let late = windows.map { Int(asked.opens) - Int($0.closes) }.filter { $0 > 0 }.min()
            violations[entry.task] =
                early ?? .max < late ?? .max
                ? VroomViolation(.leadTime, duration: early) : VroomViolation(.delay, duration: late)
            tasks[entry.task].windows = windows
        }
        self.violations = violations
        let timed = try? Problem(
            shifts: problem.shifts, tasks: tasks, travel: problem.travel, otherTravel: problem.otherTravel,
            distances: problem.distances, otherDistances: problem.otherDistances, legCosts: problem.legCosts,
            shipments: problem.shipments, ticksPerMinute: problem.ticksPerMinute)
        self.problem = timed ?? problem
    }
}
