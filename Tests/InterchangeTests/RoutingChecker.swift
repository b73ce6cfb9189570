/// Judges an answer minute by minute against its problem.
struct RoutingChecker {
    let model: RoutingModel

    /// Everything wrong with an answer, in words; empty for one that keeps all rules and adds up.
    func faults(of answer: [String: Any]) -> [String] {
        let routes = answer["routes"] as? [[String: Any]] ?? []
        var faults: [String] = []
        var seen: [String: Int] = [:]
        var cost = 0
        for route in routes {
            guard let vehicle = model.vehicles.first(where: { $0.id == route["vehicle"] as? Int }) else {
                faults.append("no such vehicle")
                continue
            }
            let steps = route["steps"] as? [[String: Any]] ?? []
            let order = steps.compactMap { model.work[name($0)] }
            for one in order { seen[one.name, default: 0] += 1 }
            faults += model.timelessFaults(order, vehicle).map { "vehicle \(vehicle.id): \($0)" }
            faults += times(steps, vehicle).map { "vehicle \(vehicle.id): \($0)" }
            if route["cost"] as? Int != model.cost(order, vehicle) { faults.append("vehicle \(vehicle.id): cost") }
            cost += model.cost(order, vehicle)
            if route["duration"] as? Int != model.travel(order, vehicle) { faults.append("duration") }
        }
        for left in answer["unassigned"] as? [[String: Any]] ?? [] { seen[name(left), default: 0] += 1 }
        for name in model.work.keys where seen[name] != 1 { faults.append("\(name) is there \(seen[name] ?? 0) times") }
        if seen.count != model.work.count { faults.append("unknown work") }
        if (answer["summary"] as? [String: Any])?["cost"] as? Int != cost { faults.append("cost of all") }
        return faults
    }

    private func name(_ step: [String: Any]) -> String { "\(step["type"] ?? "") \(step["id"] ?? 0)" }

    private func times(_ steps: [[String: Any]], _ vehicle: RoutingModel.Vehicle) -> [String] {
        var faults: [String] = []
        var now = vehicle.window.lowerBound
        var driven = 0
        var place = vehicle.start
        var load = steps.first?["load"] as? [Int] ?? []
        var rests = vehicle.breaks.map(\.id)
        for (index, step) in steps.enumerated() {
            func number(_ key: String) -> Int { step[key] as? Int ?? -1_000_000_000 }
            let arrival = number("arrival")
            let drive = number("duration") - driven
            if index == 0 && step["type"] as? String == "start" { now = arrival }
            if index == 0 && arrival < vehicle.window.lowerBound { faults.append("begins too early") }
            if arrival < now + (index == 0 ? 0 : drive) { faults.append("step \(index) is reached too early") }
            if index > 0, arrival > now + drive { faults.append("step \(index): time is lost on the way") }
            driven += drive
            let start = arrival + number("waiting_time")
            now = start + number("setup") + number("service")
            if let one = model.work[name(step)] {
                if time(steps, upTo: index, vehicle) != driven { faults.append("step \(index): drive") }
                if !one.windows.isEmpty && !one.windows.contains(where: { $0.contains(start) }) {
                    faults.append("\(one.name) misses its windows")
                }
                if number("setup") != (place == one.place ? 0 : one.setup) { faults.append("\(one.name): setup") }
                if number("service") != one.service { faults.append("\(one.name): service") }
                place = one.place
            } else if step["type"] as? String == "break" {
                faults += self.rest(number("id"), start, number("service"), load, vehicle)
                if rests.first == number("id") { rests.removeFirst() } else { faults.append("order of breaks") }
            }
            load = step["load"] as? [Int] ?? load
        }
        if now > vehicle.window.upperBound { faults.append("ends too late") }
        if !rests.isEmpty { faults.append("breaks are missing: \(rests)") }
        return faults
    }

    /// The drives to all stops up to a step.
    private func time(_ steps: [[String: Any]], upTo index: Int, _ vehicle: RoutingModel.Vehicle) -> Int {
        let way = [vehicle.start] + steps[...index].compactMap { model.work[name($0)]?.place }
        return zip(way, way.dropFirst()).reduce(0) { $0 + model.time($1.0, $1.1) }
    }

    private func rest(
        _ id: Int, _ start: Int, _ service: Int, _ load: [Int], _ vehicle: RoutingModel.Vehicle
    ) -> [String] {
        guard let rest = vehicle.breaks.first(where: { $0.id == id }) else { return ["unknown break \(id)"] }
        var faults: [String] = []
        if service != rest.service { faults.append("break \(id): service") }
        if !rest.windows.isEmpty && !rest.windows.contains(where: { $0.contains(start) }) {
            faults.append("break \(id) misses its windows")
        }
        if let limit = rest.maxLoad, zip(load, limit).contains(where: { $0 > $1 }) {
            faults.append("break \(id): load")
        }
        return faults
    }
}
