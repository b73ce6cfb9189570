import DeskModel
import ServiceModel
import Storage

/// The law of tasks that wait for one another within an order.
extension CommandScope {
    /// The order with another dependency of one of its visits. Throws `noTasks`, `severalVisits`, `invalid` for a visit that
    /// the order does not have, or `taskCircle`.
    func depending(_ standing: Order, _ dependency: TaskDependency, visit sequence: Int?) throws -> Order {
        var order = standing
        let visits = try read.visits(of: order.id)
        guard var tasks = order.terms?.tasks, tasks.count > 1 else { throw Refusal.intake(.noTasks(order.number)) }
        func task(of sequence: Int) -> Int? {
            visits.first { $0.sequence == sequence }?.task.flatMap { tasks.indices.contains($0) ? $0 : nil }
        }
        guard let sequence else {
            throw Refusal.intake(
                .severalVisits(order.number, sequences: visits.filter { !$0.state.isClosed }.map(\.sequence)))
        }
        guard (0...366 * 1440).contains(dependency.lag) else {
            throw Refusal.desk(
                .invalid(field: .task, .outOfRange(value: dependency.lag, allowed: 0...366 * 1440)))
        }
        guard let own = task(of: sequence) else {
            throw Refusal.desk(.notFound(.visit, key: "\(standing.number)/\(sequence)"))
        }
        let after = try dependency.after.map { other in
            guard let before = task(of: other) else {
                throw Refusal.desk(.invalid(field: .task, .noEarlierTask(other)))
            }
            return before
        }
        tasks[own].after = Set(after).sorted()
        tasks[own].lag = dependency.lag
        tasks[own].sameTechnician = dependency.sameTechnician
        tasks[own].day = dependency.day
        try checkCircle(of: tasks)
        order.terms?.tasks = tasks
        return order
    }

    /// Throws `chainPastContract` where an order's tasks cannot be done before its contract ends, however they are planned.
    func checkChain(of order: Order) throws {
        guard let past = try read.chainPast(order, read.visits(of: order.id), at: now, calendar) else { return }
        throw Refusal.intake(past)
    }

    func checked(_ wait: PartWait) throws -> PartWait {
        var wait = wait
        wait.part = try text(wait.part, of: .part)
        guard wait.expected >= calendar.day(of: now), wait.expected.since(calendar.day(of: now)) <= 3660 else {
            throw Refusal.desk(.invalid(field: .expected, .inThePast(calendar.span(of: wait.expected).end)))
        }
        return wait
    }
}

extension Reader {
    /// `chainPastContract` where an order's tasks cannot be done before its contract ends, however they are planned; `nil`
    /// where they can. Each takes as long as its visit does now, and those that are done count with when they ended.
    func chainPast(
        _ order: Order, _ visits: [Visit], at now: Timestamp, _ calendar: CompanyCalendar
    ) throws -> IntakeRefusal? {
        guard var tasks = order.terms?.tasks, tasks.contains(where: { !$0.after.isEmpty }),
            let contract = try order.contract.flatMap({ try find($0) })
        else { return nil }
        if let asked = order.request?.duration { tasks[0].duration = asked }
        var ended: [Int: Timestamp] = [:]
        for visit in visits where tasks.indices.contains(visit.task ?? 0) {
            if visit.state == .completed { ended[visit.task ?? 0] = visit.placement?.end }
            if !visit.state.isClosed { tasks[visit.task ?? 0].duration = visit.duration }
        }
        let ends = contract.ending.map { min($0.day, contract.days.last) } ?? contract.days.last
        let found = TaskChain(tasks).earliestEnd(from: now, ended: ended, calendar, try workCalendar())
        guard let earliest = found, earliest > ends else { return nil }
        return .chainPastContract(contract: contract.number, ends: ends, earliest: earliest)
    }
}

extension AwaitPart: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        try scope.transaction.check(basis)
        let visit = try scope.visit(visit)
        let order = try scope.order(visit.order)
        guard visit.state == .open || visit.state.isScheduled else {
            throw Refusal.execution(
                .visitState(order.number, visit.state, act: .place, possible: VisitLifecycle.acts(in: visit.state)))
        }
        var waiting = visit
        waiting.wait = try wait.map { try scope.checked($0) }
        guard waiting != visit else { return Outcome(.intake(.orderUnchanged(order.number))) }
        try scope.transaction.update(waiting, from: visit)
        return Outcome(
            .intake(waiting.wait.map { .partAwaited(order.number, $0) } ?? .partArrived(order.number, visit.wait)))
    }
}
