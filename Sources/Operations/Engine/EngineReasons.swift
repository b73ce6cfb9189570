import DeskModel
import Scheduling
import ServiceModel
import Storage

/// Puts the engine's reasons into the desk's words.
struct EngineReasons {
    let engine: EngineProblem
    let snapshot: Snapshot
    let company: CompanySettings

    func breach(_ reason: Reason, visit: Visit.ID, cell: CellKey) -> Breach {
        switch reason {
        case .absent: return .absent
        case .shiftLocked: return .shiftLocked
        case .locked, .started: return .visitFixed
        case .alreadyBroken: return .dayBroken
        case .tooManyTasks(let limit): return .dailyCap(limit)
        case .legTooLong(let limit, let would): return .legTooLong(minutes: Int(would) / 60, limit: Int(limit) / 60)
        case .tooMuchTravel(let limit, let would):
            return .travelTooLong(minutes: Int(would) / 60, limit: Int(limit) / 60)
        case .unreachable: return .travelTooLong(minutes: 1440, limit: 1440)
        case .dayNotAllowed: return .dayNotAllowed
        case .lacksSkills, .skillLevelTooLow, .wrongRegion, .excludedTechnician, .notRequiredTechnician:
            return personal(reason, visit: visit, cell: cell)
        default: return timed(reason, visit: visit, cell: cell)
        }
    }

    private func personal(_ reason: Reason, visit: Visit.ID, cell: CellKey) -> Breach {
        switch reason {
        case .lacksSkills(let indices):
            if let expired = expired(indices, cell) { return expired }
            return .lacksSkills(indices.map(code))
        case .skillLevelTooLow(let skill, let has, let needs): return .skillLevel(code(skill), has: has, needs: needs)
        case .wrongRegion:
            let region = snapshot.visits[visit]?.region
            return .wrongRegion(snapshot.regions.first { $0.id == region }?.name ?? "")
        case .notRequiredTechnician:
            let required = snapshot.visits[visit]?.visit.requiredTechnician
            return .requiresOther(snapshot.technicians.first { $0.id == required }?.name ?? "?")
        default: return .excluded
        }
    }

    private func timed(_ reason: Reason, visit: Visit.ID, cell: CellKey) -> Breach {
        let clock = engine.clock
        switch reason {
        case .noWindowInShift: return closed(visit, cell)
        case .outsideAccess: return closed(visit, cell)
        case .outsideWindow(let latest, let would), .tooLate(let latest, let would):
            return .startsTooLate(latest: clock.moment(latest), wouldStart: clock.moment(would))
        case .delaysOther(let task, _, _):
            return snapshot.visits[engine.visits[task]].map { .delaysOther($0.number) } ?? .dayBroken
        case .shiftTooShort(let ends, let would):
            return .shiftTooShort(ends: clock.moment(ends), wouldEnd: clock.moment(would))
        case .breakLost(let latest, _): return .lunchLost(latest: clock.moment(latest))
        default: return .dayBroken
        }
    }

    /// Either the shift is over already, or the site's hours do not meet it.
    private func closed(_ visit: Visit.ID, _ cell: CellKey) -> Breach {
        guard !engine.isOver(cell), let hours = snapshot.visits[visit]?.access else { return .past }
        // A night's work meets the hours of the date after it too.
        let dates = (snapshot.shifts[cell] ?? []).flatMap { shift in
            [company.calendar.day(of: shift.window.start), company.calendar.day(of: shift.window.end - 1)]
        }
        return .siteClosed(([cell.day] + dates).lazy.compactMap { hours.window(on: $0, company.calendar) }.first)
    }

    private func code(_ index: Int) -> String {
        snapshot.skills.indices.contains(index) ? snapshot.skills[index].code : "?"
    }

    /// A skill that is held, but whose certificate ran out before the day.
    private func expired(_ indices: [Int], _ cell: CellKey) -> Breach? {
        let held = snapshot.technicians.first { $0.id == cell.technician }?.skills ?? []
        for index in indices where snapshot.skills.indices.contains(index) {
            let skill = snapshot.skills[index]
            if let own = held.first(where: { $0.skill == skill.id }), let last = own.validThrough, last < cell.day {
                return .certificateExpired(skill.code, on: last)
            }
        }
        return nil
    }
}
