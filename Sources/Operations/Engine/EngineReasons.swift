import DeskModel
import Scheduling
import ServiceModel
import Storage

/// Puts the engine's reasons into the desk's words.
struct EngineReasons: Sendable {
    let engine: EngineProblem
    let snapshot: Snapshot
    let company: CompanySettings
    private let people: [Technician.ID: Technician]

    init(engine: EngineProblem, snapshot: Snapshot, company: CompanySettings) {
        self.engine = engine
        self.snapshot = snapshot
        self.company = company
        people = Dictionary(uniqueKeysWithValues: snapshot.technicians.map { ($0.id, $0) })
    }

    /// Every reason of the engine has a word of its own: there is no other way through.
    func breach(_ reason: Reason, visit: Visit.ID, cell: CellKey) -> Breach {
        switch reason {
        case .absent: .planning(.absent)
        case .shiftLocked: .planning(.shiftLocked)
        case .locked, .started: .planning(.visitFixed)
        case .alreadyBroken: .planning(.dayBroken)
        // The desk names no load at which a break may be taken, so that this one comes to nobody.
        case .unknown, .breakTooHeavy: .planning(.notKnown)
        case .tooManyTasks(let limit): .planning(.dailyCap(limit))
        case .dayNotAllowed: dayRule(visit, cell) ?? .intake(.dayNotAllowed(snapshot.visits[visit]?.days))
        case .lacksSkills(let indices): expired(indices, cell) ?? .administration(.lacksSkills(indices.map(code)))
        case .skillLevelTooLow(let skill, let has, let needs):
            .administration(.skillLevel(code(skill), has: has, needs: needs))
        case .wrongRegion: wrongRegion(visit)
        case .notRequiredTechnician: requiresOther(visit)
        case .needsCrew(let needs): .intake(.crew(needs: needs))
        case .excludedTechnician: .intake(.excluded)
        case .legTooLong(let limit, let would): .travel(.legTooLong(minutes: minutes(would), limit: Int(limit) / 60))
        case .tooMuchTravel(let limit, let would):
            .travel(.travelTooLong(minutes: minutes(would), limit: Int(limit) / 60))
        case .tooFarFromHome(let limit, let would):
            .travel(.tooFarFromHome(minutes: minutes(would), limit: Int(limit) / 60))
        case .wayTooLong(let limit, let would):
            .travel(.wayTooLong(kilometres: (would + 999) / 1000, limit: limit / 1000))
        case .unreachable: .travel(.unreachable)
        case .overloaded(let limit, let would): .stock(.overloaded(limit: limit, wouldBe: would))
        case .lacksTool: .stock(.lacksTool)
        case .lacksPart(_, let has, let needs): .stock(.lacksPart(has: has, needs: needs))
        case .noWindowInShift: closed(visit, cell)
        case .outsideAccess(let closes, let would): outsideAccess(visit, cell, closes: closes, would: would)
        case .outsideWindow(let latest, _) where next(of: visit, startingAt: latest) != nil:
            next(of: visit, startingAt: latest)!
        case .outsideWindow(let latest, let would), .tooLate(let latest, let would):
            .planning(.startsTooLate(latest: moment(latest), wouldStart: moment(would)))
        case .delaysOther(let task, _, _): number(of: task).map { .planning(.delaysOther($0)) } ?? .planning(.notKnown)
        case .shiftTooShort(let ends, let would): .planning(.shiftTooShort(ends: moment(ends), wouldEnd: moment(would)))
        case .breakLost(let latest, _): .planning(.lunchLost(latest: moment(latest)))
        case .waitsFor(let task), .withoutPickup(let task), .withoutDelivery(let task):
            number(of: task).map { .planning(.waitsFor($0)) } ?? .planning(.notKnown)
        }
    }

    private func moment(_ tick: Tick) -> Timestamp { engine.clock.moment(tick) }

    /// Begun minutes.
    private func minutes(_ ticks: Tick) -> Int { (Int(ticks) + 59) / 60 }

    private func wrongRegion(_ visit: Visit.ID) -> Breach {
        let region = snapshot.visits[visit]?.region
        return .places(.wrongRegion(snapshot.regions.first { $0.id == region }?.name ?? ""))
    }

    private func requiresOther(_ visit: Visit.ID) -> Breach {
        let entry = snapshot.visits[visit]
        let required = entry?.visit.requiredTechnician
        if required == nil, let other = entry?.chain?.technician { return .intake(.otherTechnician(other.sequence)) }
        return .intake(.requiresOther(required.flatMap(snapshot.name) ?? "?"))
    }

    /// A part that is not there yet, or another visit of the order, where its own days allow it.
    private func dayRule(_ visit: Visit.ID, _ cell: CellKey) -> Breach? {
        guard let entry = snapshot.visits[visit], entry.days?.contains(cell.day) ?? true else { return nil }
        let today = company.calendar.day(of: engine.clock.moment(engine.now))
        return entry.partBreach(on: cell.day) ?? entry.dayBreach(from: cell.day, through: cell.day, today: today)
    }

    private func number(of task: Int) -> OrderNumber? { snapshot.visits[engine.visits[task]]?.number }

    /// None of the windows meets the shift: it is over, or the site is closed while it lasts, or the one moment that was
    /// named lies before or after it.
    private func closed(_ visit: Visit.ID, _ cell: CellKey) -> Breach {
        if engine.isOver(cell) { return .planning(.past) }
        guard let task = engine.tasks[visit].map({ engine.problem.tasks[$0] }) else { return .planning(.notKnown) }
        let shifts = (engine.shifts[cell] ?? []).map { engine.problem.shifts[$0] }
        func meets(_ windows: [Scheduling.TimeWindow]) -> Bool {
            windows.isEmpty
                || shifts.contains { shift in
                    windows.contains { $0.opens <= shift.hardEnd && $0.closes >= shift.earliestStart }
                }
        }
        if !meets(task.access) { return .places(.siteClosed(openHours(visit, cell))) }
        guard !meets(task.windows), let first = shifts.first, let last = shifts.last else {
            return .planning(.notKnown)
        }
        let clock = engine.clock
        if let breach = order(of: visit, task, from: first.earliestStart, through: last.hardEnd) { return breach }
        if let opens = task.windows.map(\.opens).min(), opens > last.hardEnd {
            return .planning(
                .shiftTooShort(ends: clock.moment(last.hardEnd), wouldEnd: clock.moment(opens + task.service)))
        }
        guard let closes = task.windows.map(\.closes).max(), closes < first.earliestStart else {
            return .planning(.notKnown)
        }
        return .planning(.startsTooLate(latest: clock.moment(closes), wouldStart: clock.moment(first.earliestStart)))
    }

    /// What the order's other visits say, where they leave nothing of a day.
    private func order(of visit: Visit.ID, _ task: Scheduling.Task, from: Tick, through: Tick) -> Breach? {
        guard let chain = snapshot.visits[visit]?.chain else { return nil }
        if let number = chain.waitsFor { return .intake(.waitsForVisit(number)) }
        if let ready = chain.earliest, engine.clock.tick(ready.start) > through {
            return .intake(.startsBeforeReady(ready.sequence, ready: ready.start))
        }
        guard let latest = chain.latest, engine.clock.tick(latest.end) - task.service < from else { return nil }
        return .intake(.endsAfterNext(latest.sequence, latest: latest.end))
    }

    /// The visit that waits for this one, where its start is what this one may not start later for.
    private func next(of visit: Visit.ID, startingAt latest: Tick) -> Breach? {
        guard let chain = snapshot.visits[visit]?.chain, let next = chain.latest, let task = engine.tasks[visit],
            engine.clock.tick(next.end) - engine.problem.tasks[task].service == latest
        else { return nil }
        return .intake(.endsAfterNext(next.sequence, latest: next.end))
    }

    private func outsideAccess(_ visit: Visit.ID, _ cell: CellKey, closes: Tick, would: Tick) -> Breach {
        openHours(visit, cell).map { .places(.siteClosed($0)) }
            ?? .planning(
                .startsTooLate(latest: engine.clock.moment(closes), wouldStart: engine.clock.moment(would)))
    }

    /// When the site is open on the day of the cell; a night's work meets the hours of the date after it too.
    private func openHours(_ visit: Visit.ID, _ cell: CellKey) -> ServiceModel.TimeWindow? {
        guard let hours = snapshot.visits[visit]?.access else { return nil }
        let dates = (snapshot.shifts[cell] ?? []).flatMap { shift in
            [company.calendar.day(of: shift.window.start), company.calendar.day(of: shift.window.end - 1)]
        }
        return ([cell.day] + dates).lazy.compactMap { hours.window(on: $0, company.calendar) }.first
    }

    private func code(_ index: Int) -> String {
        snapshot.skills.indices.contains(index) ? snapshot.skills[index].code : "?"
    }

    /// A skill that is held, but whose certificate ran out before the day.
    private func expired(_ indices: [Int], _ cell: CellKey) -> Breach? {
        let held = people[cell.technician]?.skills ?? []
        for index in indices where snapshot.skills.indices.contains(index) {
            let skill = snapshot.skills[index]
            if let own = held.first(where: { $0.skill == skill.id }), let last = own.validThrough, last < cell.day {
                return .administration(.certificateExpired(skill.code, on: last))
            }
        }
        return nil
    }
}
