/// The course of one search: choice of schedule, improvement, with reports on the way.
struct SearchCourse {
    private let budget: SearchBudget
    private let progress: (SearchProgress) -> Void
    private(set) var schedule: Int

    /// Iterations between two looks at the clock and the cancel flag.
    private static let stride = 64
    /// The share of the time after which the pace is known well enough.
    private static let calibrationShare = 4 * Annealing.hotPart

    init(_ budget: SearchBudget, progress: @escaping (SearchProgress) -> Void) {
        self.budget = budget
        self.progress = progress
        schedule = budget.schedule
    }

    /// Improvement until the budget is spent.
    mutating func improve(_ kernel: inout some SearchKernel, _ mayGoOn: () -> Bool) {
        kernel.fixSchedule(schedule)
        report(kernel)
        let begun = budget.stopwatch?.now()
        var nextReport = 0
        while kernel.iterations < budget.iterations, mayGoOn() {
            var left = max(1, min(Self.stride, budget.iterations - kernel.iterations) / kernel.stepLength)
            while left > 0 {
                kernel.step()
                left &-= 1
            }
            if schedule == Annealing.unknownSchedule, let begun { chooseSchedule(&kernel, begun) }
            if kernel.iterations >= nextReport {
                nextReport = kernel.iterations + min(schedule / 100 + 1, 16_384)
                report(kernel)
            }
        }
        if schedule == Annealing.unknownSchedule { schedule = kernel.iterations * Annealing.hotPart }
    }

    /// Once a small share of the time is over: as many iterations as the time left allows at the pace seen,
    /// and a twentieth more, because colder iterations are shorter. All iterations so far were hot, and the schedule
    /// found is long enough for that.
    private mutating func chooseSchedule(_ kernel: inout some SearchKernel, _ begun: Duration) {
        guard let stopwatch = budget.stopwatch, kernel.iterations.nonzeroBitCount == 1 else { return }
        let now = stopwatch.now()
        guard (now - begun) * Self.calibrationShare >= stopwatch.end - begun else { return }
        let each = (now - begun) / kernel.iterations
        let left = max(.zero, stopwatch.end - now) * 21 / 20
        let rest = each > .zero ? Int(left / each) : 0
        schedule = max(kernel.iterations * Annealing.hotPart, kernel.iterations + rest)
        kernel.fixSchedule(schedule)
    }

    private func report(_ kernel: some SearchKernel) {
        let known = schedule == Annealing.unknownSchedule ? 0 : schedule
        progress(
            SearchProgress(
                phase: .improving, iterations: kernel.iterations, schedule: known, bestCost: kernel.bestCost,
                unplanned: kernel.bestUnplanned))
    }
}
