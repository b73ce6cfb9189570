import DeskModel
import ServiceModel
import Storage

/// The law of tasks that wait for one another within an order.
extension CommandScope {
    /// The order with another dependency of one of its visits. Throws `noTasks`, `severalVisits`, `taskCircle` or
    /// `chainPastContract`.
    func depending(_ standing: Order, _ dependency: TaskDependency, visit sequence: Int?) throws -> Order {
        var order = standing
        let visits = try read.visits(of: order.id)
        guard let tasks = order.terms?.tasks, tasks.count > 1 else { throw Refusal.intake(.noTasks(order.number)) }
        func task(of sequence: Int) throws -> Int {
            guard let task = visits.first(where: { $0.sequence == sequence })?.task, tasks.indices.contains(task) else {
                throw Refusal.desk(.notFound(.visit, key: "\(order.number)/\(sequence)"))
            }
            return task
        }
        guard let sequence else {
            throw Refusal.intake(
                .severalVisits(order.number, sequences: visits.filter { !$0.state.isClosed }.map(\.sequence)))
        }
        guard (0...366 * 1440).contains(dependency.lag) else {
            throw Refusal.desk(
                .invalid(field: .task, .outOfRange(value: dependency.lag, allowed: 0...366 * 1440)))
        }
        let own = try task(of: sequence)
        order.terms?.tasks[own].after = Set(try dependency.after.map(task)).sorted()
        order.terms?.tasks[own].lag = dependency.lag
        order.terms?.tasks[own].sameTechnician = dependency.sameTechnician
        order.terms?.tasks[own].day = dependency.day
        try checkCircle(of: order.terms?.tasks ?? [])
        try checkChain(of: order)
        return order
    }

    /// Throws `chainPastContract` where an order's tasks cannot be done before its contract ends, however they are planned.
    /// Tasks that are done count with when they ended.
    func checkChain(of order: Order) throws {
        guard let tasks = order.terms?.tasks, tasks.contains(where: { !$0.after.isEmpty }),
            let contract = try order.contract.flatMap({ try read.find($0) })
        else { return }
        var ended: [Int: Timestamp] = [:]
        for visit in try read.visits(of: order.id) where visit.state == .completed {
            ended[visit.task ?? 0] = visit.placement?.end
        }
        let ends = contract.ending.map { min($0.day, contract.days.last) } ?? contract.days.last
        let work = try read.workCalendar()
        guard let earliest = TaskChain(tasks).earliestEnd(from: now, ended: ended, calendar, work), earliest > ends
        else {
            return
        }
        throw Refusal.intake(.chainPastContract(contract: contract.number, ends: ends, earliest: earliest))
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
