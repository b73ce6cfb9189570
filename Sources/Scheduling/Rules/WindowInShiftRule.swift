/// At least one window, access hours and hard deadline considered, must fall inside the shift at all.
struct WindowInShiftRule: Rule {
    func verdict(placing task: Task, on shift: Shift, in problem: Problem) -> Verdict {
        let isStartKept = task.started || (task.lock.keepsTime && (task.fixedStart ?? task.current?.start) != nil)
        if isStartKept { return .fits }
        func falls(_ window: TimeWindow) -> Bool {
            window.opens <= shift.hardEnd && window.closes >= shift.earliestStart
        }
        let fits =
            (task.windows.isEmpty || task.windows.contains(where: falls))
            && (task.access.isEmpty || task.access.contains(where: falls))
            && (task.latest.map { $0.by >= shift.earliestStart } ?? true)
        return fits ? .fits : .never(.noWindowInShift)
    }
}
