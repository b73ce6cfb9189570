import DeskModel
import Foundation
import Scheduling
import ServiceModel
import Storage

/// Runs the engine within a request's budget.
struct PlanSearch {
    let engine: EngineProblem
    let policy: Policy
    let request: PlanRequest
    let stopwatch: PlanStopwatch
    let isStopped: @Sendable () -> Bool

    func run(_ progress: (PlanProgress) -> Void) -> SearchResult {
        let threads = request.threads ?? min(2, ProcessInfo.processInfo.activeProcessorCount)
        let optimiser = Optimiser(problem: engine.problem, policy: policy, seed: request.seed, threads: threads)
        let began = ContinuousClock.now
        let budget =
            switch request.budget {
            case .iterations(let done, let schedule): SearchBudget(done: done, schedule: Schedule(schedule))
            case .course(let words): SearchBudget(repeating: words) ?? .firstPlanOnly
            case .time:
                SearchBudget(lasting: stopwatch.searchTime, now: { ContinuousClock.now - began })
            }
        return optimiser.optimise(
            engine.plan, changes: request.maxChanges, budget: budget, isCancelled: isStopped,
            progress: { report($0, progress) })
    }

    private func report(_ state: SearchProgress, _ progress: (PlanProgress) -> Void) {
        let fraction = state.schedule == 0 ? 0 : Double(state.iterations) / Double(state.schedule)
        progress(
            PlanProgress(
                request: request.id, phase: state.phase == .placing ? .firstPlan : .improving,
                iterations: state.iterations, unplanned: state.unplanned,
                cost: state.bestCost / engine.problem.ticksPerMinute, fraction: min(1, fraction)))
    }
}
