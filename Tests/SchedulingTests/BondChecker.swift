import Scheduling

/// The second, simple reading of the rules that tie tasks, shifts and goods together. It shares no code with the search.
struct BondChecker {
    let problem: Problem

    /// What a plan says, without being one.
    struct Sheet {
        var routes: [[Plan.Stop]]
        var depotVisits: [Int: Int]

        func order(on shift: Int) -> [Int] { routes[shift].map(\.task) }
    }

    /// Everything wrong with a plan, in words.
    func faults(of plan: Plan) -> [String] { faults(of: plan.routes, plan.depotVisits) }

    func faults(of routes: [[Plan.Stop]], _ depotVisits: [Int: Int]) -> [String] {
        let plan = Sheet(routes: routes, depotVisits: depotVisits)
        return crewFaults(plan) + orderFaults(plan) + shipmentFaults(plan)
            + plan.routes.indices.flatMap { shift in
                (loadFaults(plan, shift) + stockFaults(plan, shift) + wayFaults(plan, shift)).map {
                    "shift \(shift): \($0)"
                }
            }
    }

    private func places(of task: Int, in plan: Sheet) -> [(shift: Int, start: Tick)] {
        plan.routes.indices.flatMap { shift in
            plan.routes[shift].filter { $0.task == task }.map { (shift, $0.start) }
        }
    }

    func stay(_ u: Int, on shift: Int, after place: Int) -> Tick {
        let task = problem.tasks[u]
        let there = problem.shifts[shift]
        let kind = there.kind
        let service = kind.flatMap { task.serviceByKind[$0] } ?? task.service
        let setup = kind.flatMap { task.setupByKind[$0] } ?? task.setup
        let scaled = Tick((Int(service) * Int(there.serviceScale.per1024) + 1023) / 1024)
        return scaled + (task.place == place ? 0 : setup)
    }

    private func end(of u: Int, in plan: Sheet) -> Tick? {
        let ends = places(of: u, in: plan).map { shift, start -> Tick in
            let order = plan.order(on: shift)
            let index = order.firstIndex(of: u)!
            let before = index == 0 ? problem.shifts[shift].startPlace : problem.tasks[order[index - 1]].place
            return start + stay(u, on: shift, after: before)
        }
        return ends.max()
    }

    private func crewFaults(_ plan: Sheet) -> [String] {
        problem.tasks.indices.flatMap { u -> [String] in
            let places = places(of: u, in: plan)
            guard !places.isEmpty else { return [] }
            var faults: [String] = []
            if places.count != problem.tasks[u].crew { faults.append("task \(u): \(places.count) members") }
            if Set(places.map(\.start)).count > 1 { faults.append("task \(u): different starts") }
            if Set(places.map { problem.shifts[$0.shift].technician }).count < places.count {
                faults.append("task \(u): one technician twice")
            }
            return faults
        }
    }

    private func orderFaults(_ plan: Sheet) -> [String] {
        var faults: [String] = []
        for u in problem.tasks.indices {
            guard let place = places(of: u, in: plan).first else { continue }
            for before in problem.tasks[u].predecessors {
                guard let end = end(of: before.task, in: plan) else {
                    faults.append("task \(u): \(before.task) is not planned")
                    continue
                }
                if place.start < end + before.lag { faults.append("task \(u) starts before \(before.task) is over") }
                let technicians = places(of: before.task, in: plan).map { problem.shifts[$0.shift].technician }
                if before.isSameTechnician && !technicians.contains(problem.shifts[place.shift].technician) {
                    faults.append("task \(u): another technician than \(before.task)")
                }
            }
        }
        return faults
    }

    private func shipmentFaults(_ plan: Sheet) -> [String] {
        problem.shipments.flatMap { shipment -> [String] in
            let from = places(of: shipment.pickup, in: plan).first
            let to = places(of: shipment.delivery, in: plan).first
            if from == nil && to == nil { return [] }
            guard let from, let to, from.shift == to.shift else { return ["a shipment is torn apart"] }
            let order = plan.order(on: from.shift)
            let isInOrder = order.firstIndex(of: shipment.pickup)! < order.firstIndex(of: shipment.delivery)!
            return isInOrder ? [] : ["a shipment is handed over before it is picked up"]
        }
    }

    private func loadFaults(_ plan: Sheet, _ shift: Int) -> [String] {
        let capacity = problem.shifts[shift].stock.capacity
        return capacity.indices.flatMap { dimension -> [String] in
            func amount(_ list: [Int]) -> Int { dimension < list.count ? list[dimension] : 0 }
            let goods = plan.order(on: shift).map { problem.tasks[$0].goods }
            var load = goods.reduce(0) { $0 + amount($1.delivery) }
            var most = load
            for u in plan.order(on: shift) {
                load += amount(problem.tasks[u].goods.pickup) - amount(problem.tasks[u].goods.delivery)
                for shipment in problem.shipments {
                    if shipment.pickup == u { load += amount(shipment.amount) }
                    if shipment.delivery == u { load -= amount(shipment.amount) }
                }
                most = max(most, load)
            }
            return most > capacity[dimension] ? ["carries \(most) of \(capacity[dimension])"] : []
        }
    }

    private func stockFaults(_ plan: Sheet, _ shift: Int) -> [String] {
        let stock = problem.shifts[shift].stock
        var used: [Int: Int] = [:]
        var faults: [String] = []
        for (index, u) in plan.order(on: shift).enumerated() {
            if let visit = plan.depotVisits[shift], index >= visit { break }
            let goods = problem.tasks[u].goods
            for tool in 0..<64 where goods.tools.contains(tool) && !stock.tools.contains(tool) {
                faults.append("no tool \(tool)")
            }
            for (part, count) in goods.parts.enumerated() {
                used[part, default: 0] += count
                if used[part]! > (part < stock.parts.count ? stock.parts[part] : 0) { faults.append("no part \(part)") }
            }
        }
        return faults
    }

    /// Legs of the shift's own profile, its limits, and whether the starts can be reached (shifts without breaks).
    private func wayFaults(_ plan: Sheet, _ shift: Int) -> [String] {
        let there = problem.shifts[shift]
        guard !plan.routes[shift].isEmpty else { return [] }
        var faults: [String] = []
        var now = there.earliestStart
        var place = there.startPlace
        var length = 0
        func drive(to next: Int) -> Tick {
            let time = Int(problem.travel(on: shift).between(place, next))
            length += Int(problem.distances?.between(place, next) ?? 0)
            return Tick((time * Int(there.travelScale.per1024) + 1023) / 1024)
        }
        for (index, stop) in plan.routes[shift].enumerated() {
            if plan.depotVisits[shift] == index, let depot = problem.depot {
                let leg = drive(to: depot.place)
                if index == 0, let limit = there.limits.fromHome, leg > limit { faults.append("far from home") }
                now = max(now + leg, depot.hours.opens) + depot.service
                place = depot.place
            }
            let task = problem.tasks[stop.task]
            let leg = drive(to: task.place)
            if index == 0, plan.depotVisits[shift] != 0, let limit = there.limits.fromHome, leg > limit {
                faults.append("far from home")
            }
            if now + leg > stop.start { faults.append("task \(stop.task) cannot start at \(stop.start)") }
            if !task.windows.isEmpty
                && !task.windows.contains(where: { $0.opens <= stop.start && stop.start <= $0.closes })
            {
                faults.append("window of \(stop.task)")
            }
            now = stop.start + stay(stop.task, on: shift, after: place)
            place = task.place
        }
        let home = drive(to: there.endPlace)
        if let limit = there.limits.fromHome, home > limit { faults.append("far from home") }
        if now + home > there.latestEnd + there.overtimeAllowed { faults.append("ends too late") }
        if let limit = there.limits.distance, length > limit { faults.append("drives \(length) of \(limit)") }
        return faults
    }
}
