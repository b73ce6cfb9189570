import DeskModel
import Geography
import ServiceModel
import Storage

extension ApplyPlan: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        let done = try apply(in: scope)
        var counts = PlanCounts()
        for move in done.moves { counts.count(move) }
        return Outcome(
            .planning(.planApplied(counts, skipped: done.skipped.count)), skipped: done.skipped.map(\.refusal))
    }

    /// Writes the moves, group by group; gives those that were made, and why others were not.
    func apply(
        in scope: CommandScope
    ) throws -> (moves: [PlanMove], skipped: [(move: PlanMove, refusal: Refusal)]) {
        var made: [PlanMove] = []
        var skipped: [(move: PlanMove, refusal: Refusal)] = []
        var orders: Set<Order.ID> = []
        let standing = try StandingMoves(moves, after: base, scope.read)
        var parts = try PartsToApply(scope, moves)
        let repeated = Set(Dictionary(grouping: moves, by: \.visit).filter { $1.count > 1 }.keys)
        for group in PlanGroups(moves).groups {
            if let refusal = try refusal(of: group, repeated, standing, in: scope)
                ?? parts?.refusal(of: group, in: scope)
            {
                skipped += group.map { ($0, refusal) }
                continue
            }
            do {
                orders.formUnion(try write(group, standing, in: scope))
                made += group
            } catch let refusal as Refusal where group.isCarried {
                skipped += group.map { ($0, refusal) }
            }
        }
        try scope.requireSettled(orders)
        return (made, skipped)
    }

    /// Gives the orders whose visits it writes. What a branch sends again may have no right to be sent any more: what was
    /// written of such a group before is unwritten then.
    private func write(
        _ group: [PlanMove], _ standing: StandingMoves, in scope: CommandScope
    ) throws -> [Order.ID] {
        if group.isCarried { return try scope.transaction.attempt { try write(group, [:], in: scope) } }
        return try write(group, standing.visits, in: scope)
    }

    /// `known`: visits as they stand; the others are read.
    private func write(
        _ group: [PlanMove], _ known: [Visit.ID: Visit], in scope: CommandScope
    ) throws -> [Order.ID] {
        try group.map { move in
            let old = try known[move.visit] ?? scope.visit(move.visit)
            try apply(move, to: old, in: scope)
            if let stop = move.stop { try scope.write(stop, for: [move.visit]) }
            return old.order
        }
    }

    /// Why a group cannot be applied as it was computed; `nil` when its rows are as they were, or have changed but its
    /// days still keep the rules.
    private func refusal(
        of group: [PlanMove], _ repeated: Set<Visit.ID>, _ standing: StandingMoves, in scope: CommandScope
    ) throws -> Refusal? {
        var changed: Refusal?
        for move in group {
            if repeated.contains(move.visit) { return .desk(.invalid(field: .number, .duplicate("\(move.order)"))) }
            if let outdated = try outdated(move, standing, in: scope) { return outdated }
            for (row, version) in move.basis.versions {
                do {
                    try scope.transaction.check(Basis([row: version]), known: standing.versions)
                } catch let refusal as Refusal {
                    // A visit that somebody moved is no longer the plan's to move.
                    if case .visit = row { return refusal }
                    changed = refusal
                }
            }
        }
        if changed == nil { changed = try standing.ground.clash(with: group, scope.read).map { .desk(.clash($0)) } }
        if let changed, try !daysKeepTheRules(with: group, in: scope) { return changed }
        if let refusal = try orderRefusal(of: group, standing, in: scope) { return refusal }
        return try hourRefusal(of: group, in: scope)
    }

    /// What makes a move impossible by itself, however its days look: the order waits, the visit has gone on, or the
    /// time has.
    private func outdated(
        _ move: PlanMove, _ standing: StandingMoves, in scope: CommandScope
    ) throws -> Refusal? {
        guard let visit = standing.visits[move.visit] else {
            return .desk(.notFound(.visit, key: "\(move.order)"))
        }
        if move.basis.versions[.visit(visit.id)].map({ $0 == visit.version }) ?? true {
            guard standing.orders[visit.order]?.hasOpenWork ?? false else {
                let order = try scope.order(visit.order)
                let possible = OrderAct.allCases.filter { OrderLifecycle.allows($0, in: order.state) }
                return .intake(.orderState(order.number, order.state, act: .qualify, possible: possible))
            }
            let act = move.to == nil ? VisitAct.unplace : .place
            let state = move.recalls(visit) ? VisitState.planned : visit.state
            if VisitLifecycle.transition(act, from: state) == nil {
                let possible = VisitLifecycle.acts(in: visit.state)
                return .execution(
                    .visitState(try scope.order(visit.order).number, visit.state, act: act, possible: possible))
            }
        }
        guard let to = move.to, to.start < scope.minute, to.start != visit.placement?.start else { return nil }
        let name = try scope.technician(to.leader).name
        return .planning(
            .rules(try scope.order(visit.order).number, technician: name, to.day, [.planning(.startPassed(to.start))]))
    }

    /// Whether each day that the group touches could be worked with its moves made, given what stands there now.
    private func daysKeepTheRules(with group: [PlanMove], in scope: CommandScope) throws -> Bool {
        guard let days = try days(after: group, in: scope) else { return false }
        return days.allSatisfy { day in
            let byRule = zip(day.sheet.stops, day.stops).filter { $1.visit.overrideReason == nil }
            if day.sheet.lunchLost || byRule.contains(where: { !$0.0.breaches.isEmpty }) { return false }
            return day.technician.dailyCap.map { day.stops.count <= $0 } ?? true
        }
    }

    /// The rule that a day of the group breaks with the traffic of its hours, which the plan knows nothing of.
    private func hourRefusal(of group: [PlanMove], in scope: CommandScope) throws -> Refusal? {
        guard try scope.travel().travel.settings.hasHours else { return nil }
        for day in try days(after: group, in: scope) ?? [] {
            let before = day.sheets.sheet(of: day.sheet.cell, technician: day.technician)
            let breaches = day.sheets.hourBreaches(of: day.sheet, day.stops, before: before)
            guard !breaches.isEmpty, let move = group.first(where: { $0.to?.cells.contains(day.sheet.cell) ?? false })
            else { continue }
            return .planning(.rules(move.order, technician: day.technician.name, day.sheet.cell.day, breaches))
        }
        return nil
    }

    /// A day with the group's moves made.
    private struct DayAfter {
        let technician: Technician
        let sheets: DaySheets
        let sheet: DaySheet
        let stops: [BoardVisit]
    }

    /// The days that the group comes to; `nil` when somebody or something of it is gone.
    private func days(after group: [PlanMove], in scope: CommandScope) throws -> [DayAfter]? {
        let targets = Dictionary(uniqueKeysWithValues: group.map { ($0.visit, $0.to) })
        var days: [DayAfter] = []
        for cell in Set(group.flatMap { $0.to?.cells ?? [] }).sorted(by: {
            ($0.technician, $0.day) < ($1.technician, $1.day)
        }) {
            let technician = try scope.technician(cell.technician)
            guard technician.isActive else { return nil }
            var stops = try scope.read.boardVisits(on: cell, and: group[0].visit).filter { targets[$0.visit.id] == nil }
            for move in group where move.to?.cells.contains(cell) ?? false {
                guard var entry = try scope.read.boardVisit(move.visit) else { return nil }
                entry.visit.placement = move.to
                // What stood against a rule at its old place does not do so at the new one.
                entry.visit.overrideReason = move.carried?.override
                stops.append(entry)
            }
            stops = stops.filter { $0.visit.placement?.cells.contains(cell) ?? false }
            stops.sort { $0.visit.placement!.start < $1.visit.placement!.start }
            var snapshot = try Snapshot(
                scope.read, cell: cell, with: [group[0].visit], calendar: scope.calendar, travel: try scope.travel())
            snapshot.supply = snapshot.supply?.applying(group)
            let sheets = DaySheets(snapshot: snapshot, company: scope.company, now: scope.now)
            let sheet = sheets.sheet(of: cell, technician: technician, stops: stops)
            days.append(DayAfter(technician: technician, sheets: sheets, sheet: sheet, stops: stops))
        }
        return days
    }

    private func apply(_ move: PlanMove, to known: Visit, in scope: CommandScope) throws {
        let number = move.order
        if move.recalls(known) { _ = try RecallVisit(visit: known.id).perform(in: scope) }
        let old = try move.recalls(known) ? scope.visit(known.id) : known
        guard let to = move.to else {
            // What was recalled may have had no other place than the one it leaves.
            guard old.placement != nil else { return }
            _ = try scope.state(after: .unplace, of: old, number: number)
            return try scope.open(old)
        }
        var new = old
        new.state = try scope.state(after: .place, of: old, number: number)
        new.placement = to
        new.overrideReason = move.carried?.override
        if let carried = move.carried { new.lock = carried.lock }
        try scope.transaction.update(new, from: old)
        if move.carried?.sends ?? false { _ = try DispatchVisit(visit: old.id).perform(in: scope) }
    }
}

extension [PlanMove] {
    /// A branch says more of some of them than the engine does.
    fileprivate var isCarried: Bool { contains { $0.carried != nil } }
}

extension PlanMove {
    /// The field has it, and it is taken back before it moves.
    fileprivate func recalls(_ visit: Visit) -> Bool {
        (carried?.recalls ?? false) && (visit.state == .dispatched || visit.state == .accepted)
    }
}

extension Placement {
    /// The board cell of its leader.
    var cell: CellKey { CellKey(leader, day) }
    /// The board cells of all its days and of all who come, the leader's first.
    var cells: [CellKey] { assignments.flatMap { person in days.map { CellKey(person.technician, $0) } } }
    /// Those of everybody who is there.
    var everybodysCells: [CellKey] {
        assignments.flatMap { member in days.map { CellKey(member.technician, $0) } }
    }
}
