import Configuration
import Console
import DeskModel
import Operations
import ServiceModel
import Simulation
import Storage
import Synchronization

/// Plays days for the console, one request at a time, away from the thread that draws. What was played last stays, with its copy of
/// the plan: more days of it are played on the same.
final class DayPlayer: Sendable {
    private let desk: ServiceDesk
    private let paths: Paths
    private let state = Mutex(State())

    private struct State {
        /// The request that is still worth answering.
        var wanted: Int?
        var stage: Stage?
        /// Nobody asks any more.
        var isOver = false
    }

    /// The copy on which days are played, and what came of them.
    private struct Stage {
        let ground: StudyGround
        let plan: PlayedPlan
        let branch: BranchName?
        var findings = DayFindings()
    }

    init(_ desk: ServiceDesk, _ paths: Paths) {
        (self.desk, self.paths) = (desk, paths)
    }

    /// From now on this one is to be answered, and what is being played ends.
    func want(_ request: DayPlayRequest?) { state.withLock { $0.wanted = request?.id } }

    /// Plays what is missing, and tells of every day as soon as it was played; of a request that is no longer wanted nothing.
    func play(_ request: DayPlayRequest, _ tell: @escaping @Sendable (SimulationNews) -> Void) throws {
        let isStopped: @Sendable () -> Bool = { [self] in state.withLock { $0.wanted != request.id } }
        if isStopped() { return }
        do {
            let stage = try stage(for: request)
            tell(.began(request.id, stage.plan, known: stage.findings))
            var study = stage.ground.study(request.seeds, sparing: 1)
            study.known = stage.findings
            study.isCancelled = isStopped
            study.played = { [self] policy, seed, figures in
                state.withLock { state in
                    guard state.stage != nil else { return }
                    state.stage?.findings[policy, seed] = figures
                }
                if !isStopped() { tell(.played(request.id, policy, seed: seed, figures)) }
            }
            _ = try study.compare(RoomPolicy.compared)
        } catch {
            // What ends because nobody wants it has not failed.
            if !isStopped() { throw error }
        }
    }

    /// The copies go.
    func forget() {
        let stage = state.withLock { state in
            defer { state.stage = nil }
            return state.stage
        }
        stage?.ground.end()
    }

    /// Nobody asks any more: what is being played ends, and nothing stays behind.
    func end() {
        state.withLock { ($0.wanted, $0.isOver) = (nil, true) }
        forget()
    }

    /// The last one where the request goes on with it, else a new one.
    private func stage(for request: DayPlayRequest) throws -> Stage {
        let last = state.withLock { $0.stage }
        if let last, !request.isAfresh, last.plan.day == request.day, last.branch == request.branch { return last }
        forget()
        // Before the copy: what is written meanwhile counts as later.
        let sequence = try desk.store.read { try $0.sequence() }
        let ground = try StudyGround(request.day, of: desk, branch: request.branch, paths)
        let plan = PlayedPlan(day: request.day, sequence: sequence, start: ground.day.start)
        let stage = Stage(ground: ground, plan: plan, branch: request.branch)
        let isWelcome = state.withLock { state in
            if !state.isOver { state.stage = stage }
            return !state.isOver
        }
        guard isWelcome else {
            ground.end()
            throw CancellationError()
        }
        return stage
    }
}
