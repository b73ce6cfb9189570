import DeskModel
import Dispatch
import Logging
import Operations
import ServiceModel
import Storage
import Synchronization

/// Does background jobs while the console is open, in competition with other consoles and `dyspo work`: on a queue of its
/// own, behind everything that somebody waits for.
final class BackgroundJobs: Sendable {
    private let worker: JobWorker
    private let desk: ServiceDesk
    private let log: Logger
    private let tell: @Sendable ([JobFaultLine]) -> Void
    private let queue = DispatchQueue(label: "dyspo.jobs", qos: .background)
    private let state = Mutex(State())

    private struct State {
        var isStopped = false
        /// A look is on its way.
        var isWaiting = false
        var told: [JobFaultLine] = []
    }

    /// Seconds from the start of the console to the first look: the first screen comes first.
    private static let patience = 3

    init(
        _ desk: ServiceDesk, _ printer: any DocumentPrinting, log: Logger,
        tell: @escaping @Sendable ([JobFaultLine]) -> Void
    ) {
        self.desk = desk
        self.log = log
        self.tell = tell
        worker = JobWorker(desk, .printing(with: printer), owner: JobOwner.fresh())
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

    private func work() {
        guard
            !state.withLock({ state in
                state.isWaiting = false
                return state.isStopped
            })
        else { return }
        do {
            for result in try worker.work() {
                if case .failed(let fault, _) = result.end {
                    log.error("\(fault.english)", metadata: ["work": "job \(result.job.kind)"])
                }
            }
            let faults = try desk.jobFaults()
            let isNew = state.withLock { state in
                defer { state.told = faults }
                return state.told != faults
            }
            if isNew { tell(faults) }
        } catch {
            // The store itself: whoever shows the desk tells it.
            log.error("\(error)", metadata: ["work": "jobs"])
        }
    }
}
