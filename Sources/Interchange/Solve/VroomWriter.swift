import Dispatch
public import Foundation
public import Scheduling
public import ServiceModel
import Synchronization

extension VroomProblem {
    /// VROOM's answer to a plan, with a reason for every job left out. `solving` is in milliseconds.
    public func answer(_ plan: Plan, solving: Int, language: Language) throws -> Data {
        let timetables = Timetables(of: plan, in: bare.problem)
        let routes = plan.routes.indices.filter { !plan.routes[$0].isEmpty }.map {
            VroomRoute(self, timetables[$0], shift: $0)
        }
        var summary: [String: Any] = [
            "cost": routes.reduce(0) { $0 + $1.cost }, "routes": routes.count, "unassigned": plan.unplanned.count,
            "priority": routes.reduce(0) { $0 + $1.priority }, "violations": [Any](),
            "computing_times": ["loading": 0, "solving": solving],
        ]
        for key in VroomRoute.totals where key != "distance" || bare.problem.distances != nil {
            summary[key] = routes.reduce(0) { $0 + ($1.json[key] as? Int ?? 0) }
        }
        let reasons = VroomReasons(bare.problem, plan, bare.policy, language).sentences(for: plan.unplanned)
        let unassigned = zip(plan.unplanned, reasons).map { task, reason -> [String: Any] in
            var entry: [String: Any] = ["id": jobs[task].id, "type": jobs[task].role.rawValue]
            entry["location"] = jobs[task].location
            entry["location_index"] = jobs[task].locationIndex
            entry["description"] = jobs[task].description
            entry["reason"] = reason
            return entry
        }
        let answer: [String: Any] = [
            "code": 0, "summary": summary, "routes": routes.map(\.json), "unassigned": unassigned,
        ]
        return try JSONSerialization.data(withJSONObject: answer, options: [.sortedKeys, .withoutEscapingSlashes])
    }

    /// What VROOM writes when it cannot read its input.
    public static func failure(_ code: Int, _ sentence: String) -> Data {
        let answer: [String: Any] = ["code": code, "error": sentence]
        let text = try? JSONSerialization.data(withJSONObject: answer, options: [.sortedKeys])
        return (text ?? Data()) + Data("\n".utf8)
    }
}

/// One route of an answer.
private struct VroomRoute {
    let json: [String: Any]
    let cost, priority: Int

    /// What a summary adds up.
    static let totals = ["duration", "distance", "service", "setup", "waiting_time"]

    init(_ vroom: VroomProblem, _ timetable: Timetable, shift: Int) {
        let vehicle = vroom.vehicles[shift]
        var walk = VroomSteps(vroom, timetable, vehicle)
        for (index, stop) in timetable.stops.enumerated() {
            walk.drive(after: index)
            walk.work(stop)
        }
        walk.drive(after: timetable.stops.count)
        walk.end()
        let metres = vroom.bare.problem.length(of: timetable)
        cost = Int(
            (vehicle.fixedCost + Double(timetable.travel) * vehicle.hourCost / 3600
                + Double(walk.service + walk.setup - walk.resting) * vehicle.taskHourCost / 3600
                + Double(metres) * vehicle.kilometreCost / 1000).rounded())
        priority = timetable.stops.reduce(0) {
            $0 + (vroom.jobs[$1.task].role == .delivery ? 0 : vroom.jobs[$1.task].priority)
        }
        var json: [String: Any] = [
            "vehicle": vehicle.id, "cost": cost, "priority": priority, "duration": Int(timetable.travel),
            "service": walk.service, "setup": walk.setup, "waiting_time": walk.waiting, "steps": walk.steps,
            "violations": [Any](),
        ]
        json["description"] = vehicle.description
        if vroom.bare.problem.distances != nil { json["distance"] = metres }
        if walk.hasLoad {
            json["delivery"] = walk.delivered
            json["pickup"] = walk.pickedUp
        }
        self.json = json
    }
}

/// The steps of a route, one after another.
private struct VroomSteps {
    private let vroom: VroomProblem
    private let timetable: Timetable
    private let vehicle: VroomVehicle
    private(set) var steps: [[String: Any]] = []
    private(set) var service = 0
    private(set) var setup = 0
    private(set) var waiting = 0
    /// Time of breaks, which stands among the service.
    private(set) var resting = 0
    private(set) var delivered, pickedUp: [Int]
    private var load: [Int]
    var hasLoad: Bool { !load.isEmpty }
    private var driven = 0
    /// When the vehicle is free, or has arrived.
    private var now: Tick
    private var place: Int?

    init(_ vroom: VroomProblem, _ timetable: Timetable, _ vehicle: VroomVehicle) {
        self.vroom = vroom
        self.timetable = timetable
        self.vehicle = vehicle
        place = vehicle.start
        now = timetable.begins
        let onBoard = timetable.stops.map { vroom.jobs[$0.task].delivery }
        let amounts = onBoard + timetable.stops.map { vroom.jobs[$0.task].pickup } + [vehicle.capacity]
        load = [Int](repeating: 0, count: amounts.map(\.count).max() ?? 0)
        delivered = load
        pickedUp = load
        for amount in onBoard { load.add(amount) }
        if vehicle.start != nil { add("start", arrival: timetable.begins, location: vehicle.startLocation) }
    }

    private mutating func add(_ type: String, arrival: Tick, location: [Double]?, more: [String: Any] = [:]) {
        var step: [String: Any] = [
            "type": type, "arrival": Int(arrival) + vroom.epoch, "duration": driven, "setup": 0, "service": 0,
            "waiting_time": 0, "violations": [Any](),
        ]
        step["location"] = location
        if hasLoad { step["load"] = load }
        step.merge(more) { $1 }
        steps.append(step)
    }

    mutating func work(_ stop: Timetable.Stop) {
        let job = vroom.jobs[stop.task]
        let settingUp = place == job.place ? 0 : vehicle.type.flatMap { job.setupPerType[$0] } ?? job.setup
        let serving = vehicle.type.flatMap { job.servicePerType[$0] } ?? job.service
        take(stop.task, job)
        var more: [String: Any] = [
            "id": job.id, "setup": settingUp, "service": serving,
            "waiting_time": Int(stop.start - now),
        ]
        if job.role == .job { more["job"] = job.id }
        more["location_index"] = job.locationIndex
        more["description"] = job.description
        add(job.role.rawValue, arrival: now, location: job.location, more: more)
        service += serving
        setup += settingUp
        waiting += Int(stop.start - now)
        now = stop.end
        place = job.place
    }

    /// Loads and unloads at a stop.
    private mutating func take(_ task: Int, _ job: VroomJob) {
        load.add(job.delivery, -1)
        load.add(job.pickup)
        delivered.add(job.delivery)
        pickedUp.add(job.pickup)
        guard let shipment = vroom.bare.problem.shipments.first(where: { $0.pickup == task || $0.delivery == task })
        else { return }
        load.add(shipment.amount, shipment.pickup == task ? 1 : -1)
        if shipment.pickup == task { pickedUp.add(shipment.amount) } else { delivered.add(shipment.amount) }
    }

    /// Drives on to the next stop (or the end place), with the breaks on the way. A break whose window is still closed
    /// on arrival is waited for.
    mutating func drive(after stops: Int) {
        let drive = stops < timetable.stops.count ? timetable.stops[stops].drive : timetable.driveHome
        var rested: Tick = 0
        var reached = now + drive
        for pause in timetable.pauses where pause.afterStops == stops && !pause.isLost {
            let rest = vehicle.breaks[pause.index]
            let idle = max(0, pause.start - reached)
            let onTheWay = min(drive, max(0, pause.start - idle - now - rested))
            var more: [String: Any] = [
                "id": rest.id, "service": rest.service, "waiting_time": Int(idle), "duration": driven + Int(onTheWay),
            ]
            more["description"] = rest.description
            add("break", arrival: pause.start - idle, location: nil, more: more)
            service += rest.service
            resting += rest.service
            waiting += Int(idle)
            reached = max(reached, pause.start) + (pause.end - pause.start)
            rested += pause.end - pause.start
        }
        driven += Int(drive)
        now = reached
    }

    mutating func end() {
        if vehicle.end != nil { add("end", arrival: now, location: vehicle.endLocation) }
    }
}

extension [Int] {
    /// Adds amounts by dimension.
    fileprivate mutating func add(_ amounts: [Int], _ times: Int = 1) {
        for (dimension, amount) in amounts.enumerated() where dimension < count { self[dimension] += times * amount }
    }
}

/// Why jobs were left out, in words.
private struct VroomReasons {
    private let explainer: Explainer
    private let language: Language
    private let problem: Problem

    init(_ problem: Problem, _ plan: Plan, _ policy: Policy, _ language: Language) {
        explainer = Explainer(problem: problem, plan: plan, policy: policy)
        self.language = language
        self.problem = problem
    }

    /// In the same order; looked for on all cores, because a large day leaves thousands out. A delivery is left out for
    /// the reason of its pickup.
    func sentences(for tasks: [Int]) -> [String] {
        let pickups = Dictionary(problem.shipments.map { ($0.delivery, $0.pickup) }) { first, _ in first }
        let sentences = Mutex([String](repeating: "", count: tasks.count))
        DispatchQueue.concurrentPerform(iterations: tasks.count) { index in
            let sentence = sentence(for: pickups[tasks[index]] ?? tasks[index])
            sentences.withLock { $0[index] = sentence }
        }
        return sentences.withLock { $0 }
    }

    private func sentence(for task: Int) -> String {
        let obstacles = explainer.firstObstacles(of: task)
        guard obstacles.shiftsThatFit.isEmpty else {
            return language(
                "Fits, but costs more than it is worth.", "Mieści się, ale kosztuje więcej, niż jest warte.")
        }
        guard let chief = obstacles.chief else {
            return language("No vehicle fits.", "Żaden pojazd nie pasuje.")
        }
        let count = obstacles.techniciansStopped[chief] ?? 0
        return chief.words(language) + " (\(count)/\(obstacles.technicians))"
    }
}

extension RuleName {
    fileprivate func words(_ language: Language) -> String {
        switch self {
        case .skill: language("Skills are missing", "Brak umiejętności")
        case .window: language("No time window can be met", "Żadne okno czasowe nie pasuje")
        case .workingTime: language("Shifts are too short", "Zmiany są za krótkie")
        case .breaks: language("A break would be lost", "Przepadłaby przerwa")
        case .neighbours: language("Other jobs would come too late", "Inne zlecenia byłyby po terminie")
        case .taskLimit: language("Vehicles have too many tasks already", "Pojazdy mają już za dużo zleceń")
        case .travelLimit: language("The way is too long", "Za daleko")
        case .supplies: language("Vehicles cannot carry it", "Pojazdy tego nie zabiorą")
        default: language("A rule forbids it: \(rawValue)", "Zabrania reguła: \(rawValue)")
        }
    }
}
