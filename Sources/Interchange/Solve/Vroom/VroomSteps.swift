import Scheduling

/// The steps of a route, one after another.
struct VroomSteps {
    private let vroom: VroomProblem
    private let timetable: Timetable
    private let vehicle: VroomVehicle
    private(set) var steps: [JSONValue] = []
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
        if vehicle.start != nil {
            add("start", arrival: timetable.begins, location: vehicle.startLocation, index: vehicle.startIndex)
        }
    }

    private mutating func add(
        _ type: String, arrival: Tick, location: [Double]?, index: Int? = nil, more: [String: JSONValue] = [:]
    ) {
        var step: [String: JSONValue] = [
            "type": .text(type), "arrival": .number(Int(arrival) + vroom.epoch), "duration": .number(driven),
            "setup": 0,
            "service": 0, "waiting_time": 0, "violations": [],
        ]
        step["location"] = location.map { JSONValue($0) }
        step["location_index"] = index.map(JSONValue.number)
        if hasLoad { step["load"] = JSONValue(load) }
        step.merge(more) { $1 }
        steps.append(.object(JSONObject(step)))
    }

    mutating func work(_ stop: Timetable.Stop) {
        let job = vroom.jobs[stop.task]
        let settingUp = place == job.place ? 0 : vehicle.type.flatMap { job.setupPerType[$0] } ?? job.setup
        let serving = vehicle.type.flatMap { job.servicePerType[$0] } ?? job.service
        take(stop.task, job)
        var more: [String: JSONValue] = [
            "id": .natural(job.id), "setup": .number(settingUp), "service": .number(serving),
            "waiting_time": .number(Int(stop.start - now)),
        ]
        if job.role == .job { more["job"] = .natural(job.id) }
        more["description"] = job.description.map(JSONValue.text)
        add(job.role.rawValue, arrival: now, location: job.location, index: job.locationIndex, more: more)
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
            var more: [String: JSONValue] = [
                "id": .natural(rest.id), "service": .number(rest.service), "waiting_time": .number(Int(idle)),
                "duration": .number(driven + Int(onTheWay)),
            ]
            more["description"] = rest.description.map(JSONValue.text)
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
        if vehicle.end != nil { add("end", arrival: now, location: vehicle.endLocation, index: vehicle.endIndex) }
    }
}

extension [Int] {
    /// Adds amounts by dimension.
    fileprivate mutating func add(_ amounts: [Int], _ times: Int = 1) {
        for (dimension, amount) in amounts.enumerated() where dimension < count { self[dimension] += times * amount }
    }

    /// Two lists of amounts together.
    func plus(_ others: [Int]) -> [Int] {
        (0..<Swift.max(count, others.count)).map { ($0 < count ? self[$0] : 0) + ($0 < others.count ? others[$0] : 0) }
    }
}
