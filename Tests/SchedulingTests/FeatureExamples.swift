@testable import Scheduling

/// A problem, a policy and a plan under construction, to be given one feature more.
struct SearchSketch {
    var shifts: [Shift]
    var tasks: [Task]
    var matrix: [Tick]
    var places: Int
    var shipments: [Shipment] = []
    var depot: Depot?
    var policy: Policy
    var routes: [[Plan.Stop]]
    var movable: Set<Int>?
    var changes: Int?

    init(_ problem: Problem, _ policy: Policy) {
        shifts = problem.shifts
        tasks = problem.tasks
        places = problem.travel.places
        matrix = (0..<places).flatMap { from in (0..<problem.travel.places).map { problem.travel.between(from, $0) } }
        shipments = problem.shipments
        depot = problem.depot
        self.policy = policy
        routes = shifts.map { _ in [] }
    }

    func task() throws -> SearchTask {
        let travel = TravelTimes(matrix: matrix, places: places)
        let problem = try Problem(
            shifts: shifts, tasks: tasks, travel: travel, otherTravel: [travel], distances: travel,
            legCosts: [travel, travel], shipments: shipments, depot: depot, ticksPerMinute: 1)
        var task = SearchTask(
            problem: problem, policy: policy, plan: try Plan(routes: routes, of: problem), movable: movable, seed: 1)
        task.changes = changes
        return task
    }
}

/// For every feature the smallest change that brings it.
enum FeatureExamples {
    static func bring(_ feature: ProblemFeature, to sketch: inout SearchSketch) {
        switch feature {
        case .windows, .accessHours, .deadlines, .due, .promises, .preferences, .severalTimesADay,
            .daysWithoutTime:
            bringTime(feature, to: &sketch)
        case .breaks, .severalBreaks, .breakChoices, .breaksOnTheClock, .breakLoads:
            bringBreak(feature, to: &sketch)
        case .severalDays, .unlikeShifts, .differentEnds, .overtime, .lockedShifts, .absences, .taskLimits,
            .driveLimits,
            .distanceLimits, .travelScales, .serviceScales, .profiles, .openingCosts, .travelCosts, .distanceCosts,
            .legCosts, .serviceCosts, .capacities:
            bringShift(feature, to: &sketch.shifts[0])
        case .travelCounts, .travelIsFree, .travelIsWeighed, .workingTimeCounts, .workingTimeIsWeighed,
            .distanceWeight, .gapWeight, .imbalanceWeight, .siteApartWeight, .skillWaste, .servesFirst:
            bringWeight(feature, to: &sketch.policy)
        case .standingRules, .preferredTechnicians, .crews, .setup,
            .sharedSetup, .serviceByKind, .setupByKind, .priorities, .predecessors, .stock, .manyParts, .manyTools,
            .loads, .severalLoadDimensions, .loadsBothWays:
            bringWork(feature, to: &sketch)
        case .shipments, .depot, .placed, .started, .locks, .lockedWaiting, .oneWayDrives, .standingPlan, .someMovable,
            .changeLimit:
            bringRest(feature, to: &sketch)
        }
    }

    private static func bringTime(_ feature: ProblemFeature, to sketch: inout SearchSketch) {
        switch feature {
        case .windows: sketch.tasks[0].windows = [TimeWindow(0, 2000)]
        case .accessHours: sketch.tasks[0].access = [TimeWindow(0, 2000)]
        case .deadlines: sketch.tasks[0].latest = Deadline(by: 2000)
        case .due: sketch.tasks[0].due = Deadline(by: 2000)
        case .promises: sketch.tasks[0].promise = TimeWindow(0, 2000)
        case .preferences: sketch.tasks[0].preference = TimeWindow(0, 2000)
        case .severalTimesADay: sketch.tasks[0].windows = [TimeWindow(500, 510), TimeWindow(520, 530)]
        default: sketch.tasks[0].windows = [TimeWindow(5000, 6000)]
        }
    }

    private static func bringBreak(_ feature: ProblemFeature, to sketch: inout SearchSketch) {
        let begin = sketch.shifts[0].earliestStart
        var pause = Break(window: TimeWindow(begin + 60, begin + 90), duration: 15)
        switch feature {
        case .severalBreaks:
            let next = Break(window: TimeWindow(begin + 120, begin + 150), duration: 15)
            return sketch.shifts[0].breaks = [pause, next]
        case .breakChoices:
            pause = Break(
                windows: [TimeWindow(begin + 60, begin + 70), TimeWindow(begin + 80, begin + 90)], duration: 15)
        case .breaksOnTheClock: pause.isOnTheClock = true
        case .breakLoads: pause.maxLoad = [1]
        default: break
        }
        sketch.shifts[0].breaks = [pause]
    }

    private static func bringShift(_ feature: ProblemFeature, to shift: inout Shift) {
        switch feature {
        case .severalDays: shift.day = 1
        case .unlikeShifts: shift.latestEnd += 7
        case .differentEnds: shift.endPlace = shift.startPlace == 0 ? 1 : 0
        case .overtime: shift.overtimeAllowed = 30
        case .lockedShifts: shift.isLocked = true
        case .absences: shift.isAbsent = true
        case .taskLimits: shift.limits.tasks = 4
        case .driveLimits: shift.limits.fromHome = 90
        case .distanceLimits: shift.limits.distance = 900
        case .travelScales: shift.travelScale = Scale(1.2)
        case .serviceScales: shift.serviceScale = Scale(1.2)
        case .profiles: shift.profile = 1
        case .openingCosts: shift.openingCost = 10
        case .travelCosts: shift.travelCost = Scale(1.5)
        case .distanceCosts: shift.distanceCost = 1
        case .legCosts: shift.legCost = 1
        case .serviceCosts: shift.serviceCost = 1
        default: shift.stock.capacity = [9]
        }
    }

    private static func bringWeight(_ feature: ProblemFeature, to policy: inout Policy) {
        switch feature {
        case .travelCounts: policy.travel = 1
        case .travelIsFree: policy.travel = 0
        case .travelIsWeighed: policy.travel = 2
        case .workingTimeCounts: policy.workingTime = 1
        case .workingTimeIsWeighed: policy.workingTime = 0.5
        case .distanceWeight: policy.distance = 1
        case .gapWeight: policy.gap = 1
        case .imbalanceWeight: policy.imbalance = 1
        case .siteApartWeight: policy.siteApart = 1
        case .skillWaste: policy.skillWaste = 1
        default: policy.servesFirst = true
        }
    }

    private static func bringWork(_ feature: ProblemFeature, to sketch: inout SearchSketch) {
        switch feature {
        case .standingRules: sketch.tasks[0].skills = [Skill(0)]
        case .preferredTechnicians: sketch.tasks[0].preferred = [0]
        case .crews: sketch.tasks[0].crew = 2
        case .setup:
            // At a place of its own, for half the problems at least.
            sketch.tasks[0].setup = 5
        case .sharedSetup:
            sketch.tasks[0].setup = 5
            sketch.tasks[1].place = sketch.tasks[0].place
        case .serviceByKind: sketch.tasks[0].serviceByKind = [1: 10]
        case .setupByKind: sketch.tasks[0].setupByKind = [1: 10]
        case .priorities: sketch.tasks[0].priority = sketch.tasks[1].priority + 1
        case .predecessors: sketch.tasks[0].predecessors = [Predecessor(1)]
        case .stock: sketch.tasks[0].goods.tools = [1]
        case .manyParts: sketch.shifts[0].stock.parts = [0, 0, 0, 0, 0, 1]
        case .manyTools: sketch.shifts[0].stock.tools = [70]
        case .loads: sketch.tasks[0].goods.delivery = [1]
        case .severalLoadDimensions: sketch.tasks[0].goods.delivery = [0, 0]
        default:
            sketch.tasks[0].goods.delivery = [1]
            sketch.tasks[1].goods.pickup = [1]
        }
    }

    private static func bringRest(_ feature: ProblemFeature, to sketch: inout SearchSketch) {
        switch feature {
        case .shipments: sketch.shipments = [Shipment(pickup: 0, delivery: 1, amount: [1])]
        case .depot: sketch.depot = Depot(place: 0)
        case .placed: sketch.tasks[0].current = Placement(shift: 0, start: 600)
        case .started: sketch.tasks[0].started = true
        case .locks:
            sketch.tasks[0].lock = .shift
            sketch.tasks[0].started = true
        case .lockedWaiting: sketch.tasks[0].lock = .technician
        case .oneWayDrives: sketch.matrix[1] += 3
        case .standingPlan: sketch.routes[0] = [Plan.Stop(task: 0, start: 600)]
        case .someMovable: sketch.movable = Set(sketch.tasks.indices.dropFirst())
        default: sketch.changes = 3
        }
    }
}
