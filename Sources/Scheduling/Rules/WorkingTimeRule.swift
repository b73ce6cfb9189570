/// The technician is at the end place before the shift, with the overtime allowed, is over.
struct WorkingTimeRule: RouteRule {
    func verdict(placing task: Int, in timetable: Timetable, of problem: Problem) -> Verdict {
        let shift = problem.shifts[timetable.shift]
        if timetable.ends >= Tick.bound { return .never(.unreachable) }
        guard timetable.ends > shift.hardEnd else { return .fits }
        return .never(.shiftTooShort(ends: shift.hardEnd, wouldEnd: timetable.ends))
    }
}
