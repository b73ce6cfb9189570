import DeskModel
import Logging

/// The hooks of this machine while the console is open. Whatever they wait for, no other job and no key does.
struct ConsoleHooks: Sendable {
    private let running: HookRunning
    /// `nil` without hooks.
    private let jobs: BackgroundJobs?

    init(_ session: Session, log: Logger, told: ToldFaults, tell: @escaping @Sendable ([JobFaultLine]) -> Void) {
        running = HookRunning(session)
        jobs =
            running.isEmpty
            ? nil
            : BackgroundJobs(
                session.desk, running.registry, label: "dyspo.hooks", log: log, told: told, tell: tell)
    }

    func start() { jobs?.start() }
    func look() { jobs?.look() }

    /// What runs is ended.
    func stop() {
        jobs?.stop()
        running.stop()
    }
}
