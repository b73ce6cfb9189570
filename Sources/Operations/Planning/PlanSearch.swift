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

    /// Visits that keep their place whatever the search finds.
    var held: Set<Visit.ID> = []

    static func threads(of request: PlanRequest) -> Int {
        request.threads ?? min(2, ProcessInfo.processInfo.activeProcessorCount)
    }

    /// Parts are asked for when the search is over, and that takes its time too.
    private var searchTime: Duration {
        engine.depotTasks.places.isEmpty ? stopwatch.searchTime : stopwatch.searchTime * 3 / 5
    }

    private var movable: Set<Int>? {
        held.isEmpty ? nil : Set(engine.visits.indices.filter { !held.contains(engine.visits[$0]) })
    }

    func run(_ progress: (PlanProgress) -> Void) -> SearchResult {
        let optimiser = Optimiser(
            problem: engine.problem, policy: policy, seed: request.seed, threads: Self.threads(of: request))
        let began = ContinuousClock.now
        let budget =
            switch request.budget {
            case .iterations(let done, let schedule): SearchBudget(done: done, schedule: Schedule(schedule))
            case .course(let words): SearchBudget(repeating: words) ?? .firstPlanOnly
            case .time:
                SearchBudget(lasting: searchTime, now: { ContinuousClock.now - began })
            }
        return optimiser.optimise(
            engine.plan, movable: movable, changes: request.maxChanges, budget: budget, isCancelled: isStopped,
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
