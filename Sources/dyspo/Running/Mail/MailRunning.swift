import DeskModel
import Operations
import Synchronization

/// The mail of this machine's settings, as a job.
final class MailRunning: Sendable {
    let registry: JobRegistry
    /// Without `[mail]` nothing is sent from here.
    let isEmpty: Bool
    private let stopped: StopMark

    /// Read by the job, on another thread.
    private final class StopMark: Sendable {
        let isSet = Mutex(false)
    }

    init(_ session: Session) {
        let mark = StopMark()
        stopped = mark
        guard let mail = ConfiguredMail(session.surroundings) else {
            (registry, isEmpty) = (JobRegistry([]), true)
            return
        }
        isEmpty = false
        registry = JobRegistry([
            SendMailJob(
                mail.poster, dice: { Double.random(in: 0...1) }, isStopped: { mark.isSet.withLock { $0 } })
        ])
    }

    /// The message that is under way goes out; no other one does.
    func stop() { stopped.isSet.withLock { $0 = true } }
}
