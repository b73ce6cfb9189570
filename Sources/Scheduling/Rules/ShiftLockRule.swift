/// Nothing comes to a locked shift; what stands there stays.
struct ShiftLockRule: Rule {
    func verdict(placing task: Task, on shift: Shift, in problem: Problem) -> Verdict {
        shift.isLocked ? .never(.shiftLocked) : .fits
    }
}
