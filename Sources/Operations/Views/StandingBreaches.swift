import DeskModel
import ServiceModel
import Storage

/// What became wrong about a visit after it was planned: the shift went, the work grew, or asks for other skills.
extension DaySheets {
    /// The rules that a stop breaks where it stands, the neighbours and the way home apart.
    func breaches(
        of entry: BoardVisit, in sheet: DaySheet, _ shifts: [WorkShift], _ technician: Technician
    ) -> [Breach] {
        guard let placement = entry.visit.placement else { return [] }
        var breaches = working(placement, in: sheet, shifts)
        if let hours = entry.access, !hours.covers(from: placement.start, to: placement.end, company.calendar) {
            breaches.append(.siteClosed(hours.window(near: placement.start, company.calendar)))
        }
        return breaches + skills(of: entry.visit, technician, on: sheet.cell.day)
    }

    /// Whether the work lies in one piece of the day, overtime included.
    private func working(_ placement: Placement, in sheet: DaySheet, _ shifts: [WorkShift]) -> [Breach] {
        guard let first = shifts.first, let last = shifts.last else { return [sheet.isAbsent ? .absent : .noShift] }
        if shifts.contains(where: { $0.window.start <= placement.start && placement.end <= $0.hardEnd }) { return [] }
        if placement.start >= last.window.start, placement.end > last.hardEnd { return [] }
        if sheet.isAbsent { return [.absent] }
        if placement.start < first.window.start {
            return [.startsTooEarly(earliest: first.window.start, wouldStart: placement.start)]
        }
        let piece = shifts.last { $0.window.start <= placement.start } ?? first
        return [.shiftTooShort(ends: piece.hardEnd, wouldEnd: placement.end)]
    }

    private func skills(of visit: Visit, _ technician: Technician, on day: Day) -> [Breach] {
        var missing: [String] = []
        var low: [Breach] = []
        for needed in visit.skills {
            let code = snapshot.skills.first { $0.id == needed.skill }?.code ?? "?"
            guard let held = technician.skills.first(where: { $0.skill == needed.skill && $0.isValid(on: day) }) else {
                missing.append(code)
                continue
            }
            if held.level < needed.level { low.append(.skillLevel(code, has: held.level, needs: needed.level)) }
        }
        return (missing.isEmpty ? [] : [.lacksSkills(missing)]) + low
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
