import DeskModel
import ServiceModel
import Storage

/// What became wrong about a visit after it was planned: the technician left, is off or lost a region or a skill, the
/// shift or the site's hours went, the work grew or asks for more.
extension DaySheets {
    /// The rules that a stop breaks where it stands, the neighbours and the way home apart. What is over is a fact, and
    /// breaks none.
    func breaches(
        of entry: BoardVisit, in sheet: DaySheet, _ shifts: [WorkShift], _ technician: Technician
    ) -> [Breach] {
        guard let placement = entry.visit.placement, !entry.visit.state.isClosed else { return [] }
        var breaches = working(placement, in: sheet, shifts, technician)
        if let hours = entry.access,
            !isOpen(hours, from: placement.start, to: placement.end, on: sheet.cell.day)
        {
            breaches.append(.places(.siteClosed(hours.window(near: placement.start, company.calendar))))
        }
        return breaches + skills(of: entry.visit, technician, on: sheet.cell.day) + crew(of: entry.visit, technician)
            + person(entry, technician, on: sheet.cell.day)
    }

    /// Whether the work lies in one piece of the day, overtime included.
    private func working(
        _ placement: Placement, in sheet: DaySheet, _ shifts: [WorkShift], _ technician: Technician
    ) -> [Breach] {
        if !technician.isActive { return [.administration(.inactive)] }
        let off = snapshot.absences[technician.id] ?? []
        if off.contains(where: { $0.start < placement.end && placement.start < $0.end }) { return [.planning(.absent)] }
        guard let first = shifts.first, let last = shifts.last else {
            return [sheet.isAbsent ? .planning(.absent) : .planning(.noShift)]
        }
        if shifts.contains(where: { $0.window.start <= placement.start && placement.end <= $0.hardEnd }) { return [] }
        if placement.start >= last.window.start, placement.end > last.hardEnd { return [] }
        if sheet.isAbsent { return [.planning(.absent)] }
        if placement.start < first.window.start {
            return [.planning(.startsTooEarly(earliest: first.window.start, wouldStart: placement.start))]
        }
        let piece = shifts.last { $0.window.start <= placement.start } ?? first
        return [.planning(.shiftTooShort(ends: piece.hardEnd, wouldEnd: placement.end))]
    }

    /// Whether it may be this technician at all, and whether enough people come.
    private func person(_ entry: BoardVisit, _ technician: Technician, on day: Day) -> [Breach] {
        let visit = entry.visit
        var breaches: [Breach] = []
        if !technician.regions.contains(where: { $0.region == entry.region && $0.isValid(on: day) }) {
            breaches.append(.places(.wrongRegion(snapshot.regions.first { $0.id == entry.region }?.name ?? "?")))
        }
        if visit.excludedTechnicians.contains(technician.id) { breaches.append(.intake(.excluded)) }
        if let required = visit.requiredTechnician, visit.placement?.leader != required {
            breaches.append(.intake(.requiresOther(snapshot.name(of: required) ?? "?")))
        }
        if let days = entry.days, !days.contains(day), !days.isOver(on: company.calendar.day(of: now)) {
            breaches.append(.intake(.dayNotAllowed(days)))
        }
        if let placement = entry.whole ?? visit.placement, !entry.goesOn {
            breaches += entry.waitingBreaches(at: placement, today: company.calendar.day(of: now))
        }
        if visit.state.isScheduled, let lacks = snapshot.supply?.breach(of: visit.id) { breaches.append(lacks) }
        return breaches
    }

    private func skills(of visit: Visit, _ technician: Technician, on day: Day) -> [Breach] {
        var missing: [String] = []
        var low: [Breach] = []
        for needed in visit.skillsOfEach {
            let code = code(of: needed)
            guard let held = technician.skills.first(where: { $0.skill == needed.skill }) else {
                missing.append(code)
                continue
            }
            if let last = held.validThrough, last < day {
                low.append(.administration(.certificateExpired(code, on: last)))
            } else if held.level < needed.level {
                low.append(.administration(.skillLevel(code, has: held.level, needs: needed.level)))
            }
        }
        return (missing.isEmpty ? [] : [.administration(.lacksSkills(missing))]) + low
    }

    /// What the stops of a day do to one another: two at the same time, more than the day may have, a start before
    /// anybody could be there, a break that has no room.
    func markDay(_ sheet: inout DaySheet, _ stops: [BoardVisit], _ shifts: [WorkShift], _ technician: Technician) {
        markOverlaps(&sheet, stops)
        if let cap = technician.dailyCap {
            for index in sheet.stops.indices.dropFirst(cap) {
                sheet.stops[index].breaches.append(.planning(.dailyCap(cap)))
            }
        }
        if let begin = shifts.first?.window.start, let first = sheet.stops.first,
            first.start - first.drive + 60 <= begin,
            first.start >= begin
        {
            sheet.stops[0].breaches.append(
                .planning(.startsTooEarly(earliest: begin + first.drive, wouldStart: first.start)))
        }
        if sheet.lunchLost, let lunch = shifts.compactMap(\.lunch).first,
            let index = sheet.stops.firstIndex(where: { $0.end > lunch.latest }) ?? sheet.stops.indices.last
        {
            sheet.stops[index].breaches.append(.planning(.lunchLost(latest: lunch.latest)))
        }
        for (index, entry) in stops.enumerated()
        where sheet.stops.indices.contains(index) && entry.visit.state.isClosed {
            sheet.stops[index].breaches = []
        }
    }

    /// Both of two visits at the same time say so; a start that is too early by that is not told twice.
    private func markOverlaps(_ sheet: inout DaySheet, _ stops: [BoardVisit]) {
        guard sheet.stops.count == stops.count else { return }
        for (later, stop) in sheet.stops.enumerated() {
            for earlier in 0..<later where stop.start < sheet.stops[earlier].end {
                let end = min(stop.end, sheet.stops[earlier].end)
                guard let both = TimeWindow(start: stop.start, end: end) else { continue }
                sheet.stops[later].breaches.removeAll {
                    if case .planning(.startsTooEarly) = $0 { true } else { false }
                }
                sheet.stops[later].breaches.append(.planning(.overlaps(stops[earlier].number, both)))
                sheet.stops[earlier].breaches.append(.planning(.overlaps(stops[later].number, both)))
            }
        }
    }
}

extension Snapshot {
    /// Whether somebody does not work for the company any more.
    func hasLeft(_ technician: Technician.ID) -> Bool {
        technicians.contains { $0.id == technician && !$0.isActive }
    }
}

extension AccessHours {
    /// Whether a whole stay lies inside; a site that closes at midnight and opens again then is open all along.
    func covers(from start: Timestamp, to end: Timestamp, _ calendar: CompanyCalendar) -> Bool {
        var moment = start
        while moment < end {
            guard let open = window(holding: moment, calendar) else { return false }
            moment = open.end
        }
        return true
    }
}
