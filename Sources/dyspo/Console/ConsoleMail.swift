import DeskModel
import Logging

/// The mail of this machine while the console is open. However slow the server is, no other job and no key waits for it.
struct ConsoleMail: Sendable {
    private let running: MailRunning
    /// `nil` without a mail server.
    private let jobs: BackgroundJobs?

    init(_ session: Session, log: Logger, told: ToldFaults, tell: @escaping @Sendable ([JobFaultLine]) -> Void) {
        running = MailRunning(session)
        jobs =
            running.isEmpty
            ? nil
            : BackgroundJobs(session.desk, running.registry, label: "dyspo.mail", log: log, told: told, tell: tell)
    }

    func start() { jobs?.start() }
    func look() { jobs?.look() }

    func stop() {
        jobs?.stop()
        running.stop()
    }
}
