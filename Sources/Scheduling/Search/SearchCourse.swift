/// The course of one search: choice of schedule, improvement, with reports on the way.
struct SearchCourse {
    private let budget: SearchBudget
    private let progress: (SearchProgress) -> Void
    private(set) var schedule: Schedule

    /// Iterations between two looks at the clock and the cancel flag.
    static let stride = 64

    init(_ budget: SearchBudget, progress: @escaping (SearchProgress) -> Void) {
        self.budget = budget
        self.progress = progress
        schedule = budget.schedule
    }

    /// Improvement until the budget is spent.
    mutating func improve(_ kernel: inout some SearchKernel, _ mayGoOn: () -> Bool) {
        kernel.fix(schedule)
        report(kernel)
        let block = max(1, Self.stride / kernel.stepLength) * kernel.stepLength
        var pace = budget.stopwatch.map { Pace($0, block: block) }
        var nextReport = 0
        while kernel.iterations < budget.iterations, !kernel.isOver, mayGoOn() {
            var left = max(1, min(Self.stride, budget.iterations - kernel.iterations) / kernel.stepLength)
            while left > 0 {
                kernel.step()
                left &-= 1
            }
            if let next = pace?.schedule(after: kernel.iterations) {
                schedule = next
                kernel.fix(next)
            }
            if kernel.iterations >= nextReport {
                nextReport = kernel.iterations + min(schedule.length / 100 + 1, 16_384)
                report(kernel)
            }
        }
        if schedule == .unknown { schedule = Pace.unfinished(kernel.iterations) }
    }

    private func report(_ kernel: some SearchKernel) {
        let known = schedule == .unknown ? 0 : schedule.length
        progress(
            SearchProgress(
                phase: .improving, iterations: kernel.iterations, schedule: known, bestCost: kernel.bestCost,
                unplanned: kernel.bestUnplanned))
    }
}
