package import DeskModel
package import Operations
package import ServiceModel

/// Drives a day of a company step by step, everything through the one door of its desk: sends what is planned, tells what
/// technicians do, lets things go wrong, and asks a policy what to do about it.
///
/// What happens next follows from how the day stands in the store, from the script, and from since when visits stand so; there
/// is no queue that could go stale when somebody else moves visits meanwhile. Whoever lets time run by itself waits for
/// ``nextEventTime()`` and asks anew when the store has changed.
///
///     let clock = SimulatedClock(start)
///     let driver = try DayDriver(desk: desk, script: script, policy: Nearest(), by: actor) { clock.advance(to: $0) }
///     while let happening = try driver.performNext() { … }
package final class DayDriver {
    package let script: DayScript
    package let room: DispatchRoom
    private let policy: any DispatchPolicy
    private let advance: (Timestamp) -> Void
    private let spread: Spread
    private var memory = FieldMemory()
    /// Troubles of the script that have not come yet begin here.
    private var nextTrouble = 0
    private var isClosed = false
    private(set) var tally: DayTally
    /// The commands that were refused.
    package private(set) var refusals = 0
    /// The commands that were carried out.
    package private(set) var entries = 0

    private var desk: ServiceDesk { room.desk }

    /// `advance` sets the clock of the desk on; a clock that runs by itself needs none. Troubles that lie behind already do not
    /// come any more.
    package init(
        desk: ServiceDesk, script: DayScript, policy: any DispatchPolicy, by actor: Actor,
        advance: @escaping (Timestamp) -> Void = { _ in }
    ) throws {
        self.script = script
        self.policy = policy
        self.advance = advance
        room = DispatchRoom(desk: desk, actor: actor, day: script.day, days: policy.days, seed: script.dice.seed)
        spread = try desk.spread()
        let now = desk.now
        nextTrouble = script.troubles.firstIndex { $0.at >= now } ?? script.troubles.count
        let view = try room.view()
        memory.look(at: view, script.day, now: now)
        let begin = view.calendar.span(of: script.day).start
        for (technician, window) in try desk.unable(since: begin) { memory.note(unable: technician, window) }
        tally = DayTally(view, script.day, now: now)
    }

    /// When the next thing happens: now or before where it is due; `nil` when the day is over.
    package func nextEventTime() throws -> Timestamp? {
        // What people did meanwhile counts from now on.
        if !isClosed { memory.look(at: try room.view(), script.day, now: desk.now) }
        return try next()?.at
    }

    /// Does what comes next, at its time; `nil` when the day is over. A clock that runs by itself has to have come so far.
    package func performNext() throws -> DayHappening? {
        guard let next = try next() else { return nil }
        advance(next.at)
        let happening = try carryOut(next.step, at: min(next.at, desk.now))
        if happening.receipt != nil { entries += 1 }
        if happening.refusal != nil { refusals += 1 }
        memory.look(at: try room.view(), script.day, now: desk.now)
        return happening
    }

    private func next() throws -> DayStep.Timed? {
        if isClosed { return nil }
        let view = try room.view()
        let course = FieldCourse(view: view, script: script, spread: spread, memory: memory, now: desk.now)
        var first: DayStep.Timed?
        if nextTrouble < script.troubles.count {
            first = DayStep.Timed(at: script.troubles[nextTrouble].at, step: .trouble(nextTrouble))
        }
        for technician in view.technicians {
            guard let step = course.next(of: technician.id) else { continue }
            if first.map({ step.at < $0.at }) ?? true { first = step }
        }
        if let first { return first }
        let ends = view.sheets.filter { $0.key.day == script.day }.compactMap { $0.value.shifts.last?.end }
        return DayStep.Timed(at: max(ends.max() ?? desk.now, desk.now), step: .close)
    }

    // MARK: Steps

    private func carryOut(_ step: DayStep, at moment: Timestamp) throws -> DayHappening {
        do {
            return DayHappening(at: moment, step: step, receipt: try perform(step, at: moment), refusal: nil)
        } catch let refusal as Refusal {
            note(refused: step)
            return DayHappening(at: moment, step: step, receipt: nil, refusal: refusal)
        }
    }

    private func perform(_ step: DayStep, at moment: Timestamp) throws -> Receipt? {
        switch step {
        case .send(let visits):
            let receipt = try room.perform(Several(visits.map { DispatchVisit(visit: $0) }))
            try note(stillThere: visits, in: [.planned], refused: .dispatch)
            return receipt
        case .accept(let visits):
            let receipt = try room.perform(Several(visits.map { ReportVisit(visit: $0, act: .accept, at: moment) }))
            try note(stillThere: visits, in: [.dispatched], refused: .accept)
            return receipt
        case .report(let visit, let act): return try report(act, of: visit, at: moment)
        case .trouble(let index):
            nextTrouble = index + 1
            return try meet(script.troubles[index].trouble)
        case .close:
            isClosed = true
            return try closeDay()
        }
    }

    private func report(_ act: VisitAct, of visit: Visit.ID, at moment: Timestamp) throws -> Receipt? {
        let before = try room.view()
        guard let card = before.visits[visit] else { return nil }
        var report = ReportVisit(visit: visit, act: act, at: moment, reason: DayWords.reason(of: act))
        if act == .complete {
            let usual = try desk.usualReport(of: visit, salt: card.number.sequence * 3)
            (report.answers, report.parts) = (usual.answers, usual.parts)
            (report.signedBy, report.reason) = (DayWords.signature, nil)
        }
        let receipt = try room.perform(report)
        tally.note(act, of: card)
        guard act == .reject else { return receipt }
        memory.note(rejected: visit)
        try answer(nil) { try policy.returned(visit, of: card.order, in: room) }
        return receipt
    }

    private func note(refused step: DayStep) {
        switch step {
        case .send(let visits): for visit in visits { memory.note(refused: .dispatch, of: visit) }
        case .accept(let visits): for visit in visits { memory.note(refused: .accept, of: visit) }
        case .report(let visit, let act): memory.note(refused: act, of: visit)
        case .trouble, .close: break
        }
    }

    /// Of several commands some may have been left out.
    private func note(stillThere visits: [Visit.ID], in states: [VisitState], refused act: VisitAct) throws {
        let view = try room.view()
        for visit in visits where view.visits[visit].map({ states.contains($0.state) }) ?? false {
            memory.note(refused: act, of: visit)
        }
    }

    // MARK: Troubles

    private func meet(_ trouble: DayTrouble) throws -> Receipt? {
        switch trouble {
        case .sick(let technician, let known): return try fallIll(technician, known)
        case .emergency(let draft):
            let receipt = try room.perform(CreateOrder(draft))
            guard let number = receipt.summary.orders.first else { return receipt }
            let order = try desk.order(named: "\(number)").id
            try hurry(order)
            return receipt
        case .urgent(let order):
            try hurry(order)
            return nil
        }
    }

    private func fallIll(_ technician: Technician.ID, _ known: TimeWindow) throws -> Receipt? {
        let minute = Timestamp(seconds: desk.now.seconds / 60 * 60)
        let sheet = try room.view().sheets[CellKey(technician, script.day)]
        guard let last = sheet?.shifts.last?.end, last > minute,
            let window = TimeWindow(start: max(known.start, minute), end: known.end)
        else { return nil }
        tally.sick += 1
        try answer(technician) { try policy.absent(technician, window, in: room) }
        guard policy.writesAbsences else {
            memory.note(unable: technician, window)
            return nil
        }
        let left = try room.view().sheets[CellKey(technician, script.day)]?.shifts ?? []
        // A policy that was refused has not even written it down.
        guard left.contains(where: { $0.intersection(window) != nil }) else { return nil }
        return try room.perform(RecordAbsence(technician: technician, window: window, kind: .illness))
    }

    private func hurry(_ order: Order.ID) throws {
        guard
            let card = try room.view().visits.values.filter({ $0.order == order && !$0.state.isClosed })
                .min(by: { $0.sequence < $1.sequence }), card.state == .open || card.state.isScheduled
        else { return }
        tally.note(emergency: card)
        try answer(nil) { try policy.emergency(card.id, of: order, in: room) }
    }

    /// Lets a policy act, and counts whom it has moved.
    private func answer(_ missing: Technician.ID?, _ act: () throws -> Void) throws {
        let before = try room.view()
        do {
            try act()
        } catch is Refusal {
            refusals += 1
        }
        tally.note(moved: before, try room.view(), missing: missing)
    }

    // MARK: The end

    /// Takes back what was not begun and is of that day, so that all of it waits again; whatever the store would not let go on is
    /// broken off.
    private func closeDay() throws -> Receipt? {
        let view = try room.view()
        let stuck = view.visits.values.filter { card in
            card.state.isUnderWay && card.placement.map { $0.day == script.day && !$0.isSplit } ?? false
        }
        try room.attempt(
            all: stuck.sorted { $0.isBefore($1) }.map {
                ReportVisit(visit: $0.id, act: .abort, reason: DayWords.reason(of: .abort))
            })
        let left = view.visits.values.filter { $0.state.isScheduled && $0.placement?.day == script.day }
            .sorted { $0.isBefore($1) }
        guard !left.isEmpty else { return nil }
        let sent = left.filter { $0.state != .planned }
        try room.attempt(all: sent.map { RecallVisit(visit: $0.id) })
        return try room.perform(Several(left.map { UnplaceVisit(visit: $0.id) }))
    }

    /// What the day has come to so far; of a day that is over, in the end.
    package func figures() throws -> SimulatedFigures {
        let wide = try desk.view(from: script.day, days: DayTally.days)
        return tally.figures(wide, now: desk.now, spread: spread, dice: script.dice)
    }
}
