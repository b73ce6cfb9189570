import DeskModel
import Logging
import Operations

/// What this machine's settings want done while the console is open. Each has a queue of its own: whatever a hook or a mail server
/// waits for, no other job and no key does.
struct ConsoleWork: Sendable {
    private let work: any MachineWork
    /// `nil` where the settings want nothing.
    private let jobs: BackgroundJobs?

    init(
        _ work: any MachineWork, label: String, on desk: ServiceDesk, log: Logger, told: ToldFaults,
        tell: @escaping @Sendable ([JobFaultLine]) -> Void
    ) {
        self.work = work
        jobs =
            work.isEmpty
            ? nil : BackgroundJobs(desk, work.registry, label: label, log: log, told: told, tell: tell)
    }

    func start() { jobs?.start() }
    func look() { jobs?.look() }

    func stop() {
        jobs?.stop()
        work.stop()
    }
}
