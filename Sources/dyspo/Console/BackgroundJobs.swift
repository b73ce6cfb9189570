import DeskModel
import Dispatch
import Logging
import Operations
import ServiceModel
import Storage
import Synchronization

/// Does background jobs while the console is open, in competition with other consoles and `dyspo work`: on a queue of its
/// own, behind everything that somebody waits for. Hooks have one more of these: whatever they wait for, nothing else does.
final class BackgroundJobs: Sendable {
    private let worker: JobWorker
    private let desk: ServiceDesk
    private let log: Logger
    private let told: ToldFaults
    private let tell: @Sendable ([JobFaultLine]) -> Void
    private let queue: DispatchQueue
    private let state = Mutex(State())

    private struct State {
        var isStopped = false
        /// A look is on its way.
        var isWaiting = false
    }

    /// Seconds from the start of the console to the first look: the first screen comes first.
    private static let patience = 3

    init(
        _ desk: ServiceDesk, _ registry: JobRegistry, label: String = "dyspo.jobs", log: Logger, told: ToldFaults,
        tell: @escaping @Sendable ([JobFaultLine]) -> Void
    ) {
        queue = DispatchQueue(label: label, qos: .background)
        self.desk = desk
        self.log = log
        self.told = told
        self.tell = tell
        worker = JobWorker(desk, registry, owner: JobOwner.fresh())
    }

    func start() { queue.asyncAfter(deadline: .now() + .seconds(Self.patience)) { self.work() } }

    /// Whether something is due by now.
    func look() {
        let isFree = state.withLock { state in
            defer { state.isWaiting = true }
            return !state.isWaiting && !state.isStopped
        }
        if isFree { queue.async { self.work() } }
    }

    /// Begins nothing more; what is being done is done to its end, or by somebody else once its lease is over.
    func stop() { state.withLock { $0.isStopped = true } }

    private func work() { CourteousThread.run { self.workHere() } }

    private func workHere() {
        guard
            !state.withLock({ state in
                state.isWaiting = false
                return state.isStopped
            })
        else { return }
        do {
            let results = try worker.work()
            for result in results {
                if case .failed(let fault, _) = result.end {
                    log.error("\(fault.english)", metadata: ["work": "job \(result.job.kind)"])
                }
            }
            let faults = try desk.jobFaults()
            if told.note(faults) { tell(faults) }
            // More than a go holds: the rest does not wait for the minute, which never passes where the clock stands.
            if results.count >= JobWorker.most { look() }
        } catch {
            // The store itself: whoever shows the desk tells it.
            log.error("\(error)", metadata: ["work": "jobs"])
        }
    }
}
