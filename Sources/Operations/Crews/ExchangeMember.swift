import DeskModel
import Scheduling
import ServiceModel
import Storage

extension ExchangeMember: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        try scope.transaction.check(basis)
        let visit = try scope.visit(visit)
        let order = try scope.order(visit.order)
        let placement = try scope.placement(of: visit, order.number)
        let leaves = try scope.technician(member)
        try require(visit, order, placement, leaves, in: scope)
        let found =
            placement.isSplit
            ? try overDays(visit, order, placement, in: scope)
            : try onOneDay(visit, order, placement, leaves, in: scope)
        let (comes, placements, breaches) = found
        let name = try scope.technician(comes).name
        let reason = try self.override.map { try scope.reason($0) }
        guard breaches.isEmpty || reason != nil else {
            throw Refusal.planning(.rules(order.number, technician: name, placement.day, breaches))
        }
        for (id, place) in placements.sorted(by: { $0.key < $1.key }) {
            let old = try scope.visit(id)
            var new = old
            new.placement = place
            if id == visit.id, !breaches.isEmpty { new.overrideReason = reason }
            try scope.transaction.update(new, from: old)
        }
        return Outcome(
            .crews(
                .exchanged(
                    order.number, leaves: leaves.name, comes: name, at: try scope.spot(placements[visit.id]!),
                    override: breaches.isEmpty ? nil : reason)))
    }

    private typealias Found = (
        comes: Technician.ID, placements: [Visit.ID: ServiceModel.Placement], breaches: [Breach]
    )

    private func overDays(
        _ visit: Visit, _ order: Order, _ placement: ServiceModel.Placement, in scope: CommandScope
    ) throws -> Found {
        guard let exchange = try LongExchange(scope, visit, placement, leaves: member) else {
            throw Refusal.planning(
                .rules(
                    order.number, technician: try scope.technician(member).name, placement.day,
                    [.planning(.visitFixed)]))
        }
        guard let comes = successor ?? exchange.substitute(leaves: member) else {
            let codes = Dictionary(try scope.read.all(Skill.self).map { ($0.id, $0.code) }) { $1 }
            throw Refusal.crews(.nobodyElse(order.number, lacks: exchange.lacks.map { $0.label(codes) }))
        }
        return (
            comes, [visit.id: exchange.placement(with: comes)], exchange.breaches(with: try scope.technician(comes))
        )
    }

    private func onOneDay(
        _ visit: Visit, _ order: Order, _ placement: ServiceModel.Placement, _ leaves: Technician,
        in scope: CommandScope
    ) throws -> Found {
        let snapshot = try Snapshot(
            scope.read, day: placement.day, with: visit.id, calendar: scope.calendar, travel: try scope.travel())
        let placing = try Placing(
            snapshot, [visit.id], now: scope.minute, company: scope.company, exact: placement.start)
        guard let crew = CrewPricing(placing.pricing, of: visit.id) else {
            throw Refusal.planning(
                .rules(
                    order.number, technician: leaves.name, placement.day,
                    [placing.pricing.obstacle(to: visit.id) ?? .planning(.visitFixed)]))
        }
        let staying = placement.assignments.map(\.technician).filter { $0 != member }
        let comes = try successor ?? crew.substitute(staying, leaves.id, placement, order.number)
        let (placements, breaches) = crew.exchange(staying, comes, placement)
        return (comes, placements, breaches)
    }

    /// It is still ahead, nobody has fixed who comes, and whoever leaves comes along while the other does not.
    private func require(
        _ visit: Visit, _ order: Order, _ placement: ServiceModel.Placement, _ leaves: Technician,
        in scope: CommandScope
    ) throws {
        guard visit.state.isScheduled else {
            throw Refusal.execution(
                .visitState(
                    order.number, visit.state, act: .place, possible: VisitLifecycle.acts(in: visit.state)))
        }
        if placement.leader == leaves.id { throw Refusal.crews(.leads(order.number, leaves.name)) }
        guard placement.has(leaves.id) else {
            let members = try placement.members.map { try scope.technician($0).name }
            throw Refusal.crews(.notInCrew(order.number, leaves.name, members: members))
        }
        if visit.lock == .both || visit.lock == .technician {
            throw Refusal.planning(
                .rules(order.number, technician: leaves.name, placement.day, [.planning(.visitFixed)]))
        }
        guard let successor else { return }
        let comes = try scope.technician(successor)
        if placement.has(successor) { throw Refusal.crews(.inCrew(order.number, comes.name)) }
        guard comes.isActive else {
            throw Refusal.planning(
                .rules(order.number, technician: comes.name, placement.day, [.administration(.inactive)]))
        }
    }
}

extension CrewPricing {
    /// Whoever costs least beside those who stay; throws when there is nobody.
    func substitute(
        _ staying: [Technician.ID], _ leaves: Technician.ID, _ placement: ServiceModel.Placement, _ number: OrderNumber
    ) throws -> Technician.ID {
        let busy = Set((staying + [leaves]).compactMap { id in snapshot.technicians.firstIndex { $0.id == id } })
        let missing = skillsMissing(staying, on: placement.day)
        let seats = day(placement.day).pool(at: engine.clock.tick(placement.start), own: [], most: .max).seats
            .filter { !busy.contains($0.technician) && missing & ~$0.skills == 0 }
        guard let first = seats.first else {
            let codes = Dictionary(snapshot.skills.map { ($0.id, $0.code) }) { $1 }
            throw Refusal.crews(.nobodyElse(number, lacks: requirements(missing).map { $0.label(codes) }))
        }
        return snapshot.technicians[first.technician].id
    }

    /// The crew with one exchanged, whoever gives way on the day of the one who comes, and what that breaks.
    func exchange(
        _ staying: [Technician.ID], _ comes: Technician.ID, _ placement: ServiceModel.Placement
    ) -> (placements: [Visit.ID: ServiceModel.Placement], breaches: [Breach]) {
        let visit = entry.visit.id
        let cell = CellKey(comes, placement.day)
        var placed = [visit: placement.keeping(staying, with: comes)]
        var breaches: [Breach] = []
        let start = engine.clock.tick(placement.start)
        let parts = (engine.shifts[cell] ?? []).compactMap { shift in
            pricing.pricer.openings(for: memberTask, on: [shift])[0].contains {
                $0.earliest <= start && start <= $0.latest
            }
                ? pricing.pricer.insertions(of: memberTask, on: shift, startingAt: start).first.map { (shift, $0) }
                : nil
        }
        if let (shift, insertion) = parts.first {
            let day = pricing.pricer.timetable(after: insertion, on: shift, startingAt: start)
            for stop in day.stops where stop.task != memberTask {
                let moment = engine.clock.moment(stop.start)
                if let id = engine.visit(timedBy: stop.task), let moved = snapshot.givingWay(id, to: moment) {
                    placed[id] = moved
                }
            }
        } else {
            breaches = obstacles(in: cell)
        }
        let missing = skillsMissing(staying + [comes], on: placement.day)
        if missing != 0 {
            let codes = Dictionary(snapshot.skills.map { ($0.id, $0.code) }) { $1 }
            breaches.append(.crews(.lacks(requirements(missing).map { $0.label(codes) })))
        }
        return (placed, breaches)
    }

    /// Why somebody cannot come along at the one moment; never empty.
    private func obstacles(in cell: CellKey) -> [Breach] {
        guard let shifts = engine.shifts[cell] else {
            if case .impossible(let breach) = pricing.emptyPrice(of: cell) { return [breach] }
            return [.planning(.absent)]
        }
        let explainer = Explainer(pricing.pricer)
        let reasons = shifts.map { explainer.reasons(placing: memberTask, on: $0) }.min { $0.count < $1.count } ?? []
        let found = reasons.map { pricing.reasons.breach($0, visit: entry.visit.id, cell: cell) }
        return found.isEmpty
            ? [.crews(.notFree(snapshot.name(of: cell.technician) ?? "?"))] : found
    }

    private func skillsMissing(_ people: [Technician.ID], on day: Day) -> UInt32 {
        people.reduce(skillsAsked) { missing, id in
            guard let technician = snapshot.technicians.firstIndex(where: { $0.id == id }) else { return missing }
            return missing & ~skills(of: technician, on: day)
        }
    }
}
