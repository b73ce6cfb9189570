import DeskModel
import ServiceModel
import Storage

/// Writes visits into a cell as `Placing` decides: one, or several together, all of them or none.
struct Drop {
    let visits: [Visit.ID]
    let cell: CellKey
    let start: Timestamp?
    /// The one visit starts at `start` and at no other time, and stays there.
    var isExact = false
    /// Who comes along, of a visit for several people, where somebody has named them.
    var crew: [Technician.ID]?
    let override: String?
    let basis: Basis

    struct Dropped {
        /// As they were before, in the command's order.
        var visits: [(visit: Visit, order: Order)]
        /// Where the first of them starts now.
        var to: Spot
        /// The reason, when a rule was broken.
        var override: String?
        /// All of it was so before; nothing was written.
        var stands: Bool
        /// Promises and wishes that are missed now: of those that were put there, and of others that had to give way.
        var missed: [WindowMissed] = []

        /// What the store confirms where nothing had to be written.
        var standing: Summary { .planning(.visitsStand(visits.map(\.order.number), at: to)) }

        /// What was done, with what it misses.
        func saying(_ summary: Summary) -> Summary { missed.isEmpty ? summary : .desk(.missing(summary, missed)) }
    }

    func perform(in scope: CommandScope) throws -> Dropped {
        try scope.transaction.check(basis)
        guard Set(visits).count == visits.count else { throw Refusal.desk(.invalid(field: .number, .duplicate(""))) }
        let dropped = try visits.map { id in
            let visit = try scope.visit(id)
            let order = try scope.order(visit.order)
            try require(visit, order, in: scope)
            return (visit: visit, order: order)
        }
        let technician = try scope.technician(cell.technician)
        // Nobody can be given work who does not work here, whatever the reason.
        guard technician.isActive else {
            throw Refusal.planning(
                .rules(dropped[0].order.number, technician: technician.name, cell.day, [.administration(.inactive)]))
        }
        if let crew { try scope.check(crew, of: dropped[0].visit, dropped[0].order, led: cell.technician, override) }
        if let spot = try spotWhereTheyStand(dropped.map(\.visit), in: scope) {
            return Dropped(visits: dropped, to: spot, stands: true)
        }
        try dropped.forEach { try requireFree($0.visit, $0.order, in: scope) }
        let isForCrew = dropped.count == 1 && dropped[0].visit.isForCrew
        let snapshot =
            isForCrew
            ? try Snapshot(
                scope.read, day: cell.day, with: visits[0], calendar: scope.calendar, travel: try scope.travel())
            : try Snapshot(
                scope.read, cell: cell, with: visits, calendar: scope.calendar, travel: try scope.travel())
        for (visit, order) in dropped where snapshot.visits[visit.id]?.location == nil {
            throw Refusal.intake(.notReady(order.number, missing: [.coordinates]))
        }
        let exact = isExact && visits.count == 1 ? start : nil
        let exactDay = try exact.flatMap { try scope.read.shiftDay(of: visits[0], at: $0, technician, scope.calendar) }
        var placing = try Placing(
            snapshot, visits, now: scope.minute, company: scope.company, exact: exact, exactDay: exactDay)
        if visits.count == 1 {
            placing.pricing.long = try LongPlacing(
                scope.read, visits[0], [technician], from: cell.day, company: scope.company, travel: try scope.travel(),
                now: scope.minute)
        }
        let decision = placing.decide(visits, in: cell, start: start, crew: crew)
        let reason = try self.override.map { try scope.reason($0) }
        if reason == nil, let (visit, order) = dropped.first(where: { decision.breaches[$0.visit.id] != nil }) {
            throw Refusal.planning(
                .rules(
                    order.number, technician: technician.name, cell.day, decision.breaches[visit.id] ?? []))
        }
        let isWritten = try write(decision, reason: reason, keepsTime: exact != nil, in: scope)
        try scope.requireSettled(Set(dropped.map(\.order.id)))
        let first = visits.compactMap { decision.placements[$0]?.start }.min()!
        let members = isForCrew ? decision.placements[visits[0]]?.members ?? [] : []
        let needs = isForCrew ? dropped[0].visit.crewSize : 1
        return Dropped(
            visits: dropped,
            to: Spot(
                technician: technician.name, day: cell.day, start: first, isTimeKept: exact != nil,
                members: try members.map { try scope.technician($0).name },
                needs: members.count + 1 < needs ? needs : nil),
            override: decision.breaches.isEmpty ? nil : reason, stands: !isWritten,
            missed: isWritten ? try missed(by: decision, snapshot, in: scope) : [])
    }

    /// Whoever is put there by hand tells of every window missed; whoever gives way, of those that were kept before.
    private func missed(
        by decision: Placing.Decision, _ snapshot: Snapshot, in scope: CommandScope
    ) throws -> [WindowMissed] {
        let byTime = decision.placements.sorted { ($0.value.start, $0.key) < ($1.value.start, $1.key) }
        return try byTime.flatMap { id, placement in
            guard let entry = snapshot.visits[id] else { return [WindowMissed]() }
            let before = visits.contains(id) ? nil : entry.visit.placement?.start
            func isNew(_ window: TimeWindow) -> Bool {
                window.isMissed(by: placement.start) && before.map { !window.isMissed(by: $0) } ?? true
            }
            var missed: [WindowMissed] = []
            if let promise = entry.visit.promise, isNew(promise.window) {
                let customer = try scope.read.find(scope.order(entry.visit.order).customer)
                missed.append(
                    WindowMissed(
                        order: entry.number, kind: .promise, window: promise.window, toldTo: promise.toldTo,
                        phone: customer?.phone ?? ""))
            }
            if let wish = entry.preference, isNew(wish) {
                missed.append(WindowMissed(order: entry.number, kind: .wish, window: wish))
            }
            return missed
        }
    }

    /// Where they are now, when that is where they are to go: the engine is not asked then, and the rest of the day is
    /// not touched. A place named by its time is the one that starts there; a reason that is new has to be written.
    private func spotWhereTheyStand(_ visits: [Visit], in scope: CommandScope) throws -> Spot? {
        guard CellKey.stand(visits.map(\.placement), in: cell, start: start, now: scope.minute),
            let placement = visits.compactMap(\.placement).min(by: { $0.start < $1.start }),
            crew == nil || crew?.sorted() == placement.members.sorted(), !isExact || visits[0].lock.holdsTime,
            self.override == nil || self.override == visits[0].overrideReason,
            try !isLaidOutAnew(visits, in: scope)
        else { return nil }
        return try scope.spot(placement)
    }

    /// One that takes several days of which one no longer holds has to go round it.
    private func isLaidOutAnew(_ visits: [Visit], in scope: CommandScope) throws -> Bool {
        guard visits.count == 1, let placement = visits[0].placement, placement.isSplit,
            let entry = try scope.read.boardVisit(visits[0].id)
        else { return false }
        let people = try placement.assignments.map { try scope.technician($0.technician) }
        let long = try LongPlacing(
            scope.read, visits[0].id, people, from: placement.day, company: scope.company, travel: try scope.travel(),
            now: scope.minute)
        return long?.isLaidOutAnew(entry, among: people) ?? false
    }

    /// It may be placed in its state, and its order does not wait for something.
    private func require(_ visit: Visit, _ order: Order, in scope: CommandScope) throws {
        guard order.state.hasOpenWork else {
            let possible = OrderAct.allCases.filter { OrderLifecycle.allows($0, in: order.state) }
            throw Refusal.intake(.orderState(order.number, order.state, act: .qualify, possible: possible))
        }
        _ = try scope.state(after: .place, of: visit, number: order.number)
    }

    /// Its lock lets it go there.
    private func requireFree(_ visit: Visit, _ order: Order, in scope: CommandScope) throws {
        let changesTechnician = visit.placement.map { $0.leader != cell.technician } ?? false
        // Another technician may come at the time that is locked: prices and the engine keep it.
        let changesTime =
            !isExact && visit.placement.map { $0.day != cell.day || start != nil && start != $0.start } ?? false
        if visit.lock == .both || visit.lock == .technician && changesTechnician
            || visit.lock == .time && changesTime
        {
            let name = try scope.technician(cell.technician).name
            throw Refusal.planning(.rules(order.number, technician: name, cell.day, [.planning(.visitFixed)]))
        }
    }

    /// The reason stays on those that break a rule, and on no other. False where all of it stood so already.
    private func write(
        _ decision: Placing.Decision, reason: String?, keepsTime: Bool, in scope: CommandScope
    ) throws -> Bool {
        let inHand = Set(visits)
        var isWritten = false
        for (id, placement) in decision.placements.sorted(by: { $0.key < $1.key }) {
            let old = try scope.visit(id)
            var new = old
            new.placement = placement
            if inHand.contains(id) {
                new.state = .planned
                new.overrideReason = decision.breaches[id] == nil ? nil : reason
                if keepsTime { new.lock = old.lock.withTime }
            }
            try scope.transaction.update(new, from: old)
            isWritten = isWritten || new != old
        }
        if let stop = decision.stop { try scope.write(stop, for: inHand) }
        return isWritten
    }
}

extension CellKey {
    /// Whether all of them are in that cell already, still ahead, and nothing else was asked for: no time, or of one visit
    /// the time at which it starts. What nobody began in time has to go to another one.
    static func stand(
        _ placements: [ServiceModel.Placement?], in cell: CellKey, start: Timestamp?, now: Timestamp
    ) -> Bool {
        let areThere = placements.allSatisfy { placement in
            placement.map { $0.leader == cell.technician && $0.day == cell.day && $0.start >= now } ?? false
        }
        guard areThere else { return false }
        return start == nil || placements.count == 1 && placements[0]?.start == start
    }
}

extension CommandScope {
    /// Now, in whole minutes.
    var minute: Timestamp { Timestamp(seconds: now.seconds / 60 * 60) }
}
