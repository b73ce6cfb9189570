/// What the rules that need no more than task and shift look at, windows and locks aside: tasks of one kind may go to the
/// same shifts.
struct TaskKind: Hashable {
    private let asked: Task

    /// All of the task but what says nothing about who may do it: a field that nobody named here keeps kinds apart.
    init(_ task: Task) {
        var asked = task
        (asked.place, asked.service, asked.setup, asked.priority) = (0, 0, 0, 0)
        (asked.windows, asked.access, asked.due, asked.latest) = ([], [], nil, nil)
        (asked.promise, asked.preference) = (nil, nil)
        (asked.lock, asked.fixedStart, asked.current, asked.changeClass) = (.none, nil, nil, .free)
        (asked.started, asked.isNegotiable) = (false, false)
        (asked.crew, asked.predecessors, asked.goods) = (1, [], Goods())
        (asked.serviceByKind, asked.setupByKind) = ([:], [:])
        self.asked = asked
    }

    /// What forbids tasks like this one on each shift, for good; shifts that are closed are not looked at. The windows and
    /// the lock of the one task say nothing about the others.
    static func reasons(
        against task: Task, in problem: Problem, isOpen: (_ shift: Int) -> Bool = { _ in true }
    ) -> [Reason?] {
        var free = task
        (free.lock, free.started) = (.none, false)
        return problem.shifts.indices.map { shift in
            guard isOpen(shift) else { return nil }
            let reason = Rules.firstReason(placing: free, on: problem.shifts[shift], in: problem)
            return reason?.rule == .window ? nil : reason
        }
    }
}
