package import DeskModel
package import ServiceModel
import Storage

extension ServiceDesk {
    /// All jobs that wait or are being done, the first due first.
    package func jobs() throws -> [Job] { try store.read { try $0.jobs() } }

    /// The jobs that failed when they were tried last, with what they were to do.
    package func jobFaults(_ registry: JobRegistry = .known) throws -> [JobFaultLine] {
        try jobs().compactMap { job in
            guard let fault = job.fault else { return nil }
            return JobFaultLine(
                english: registry.handler(of: job.kind)?.name(.english) ?? job.kind,
                polish: registry.handler(of: job.kind)?.name(.polish) ?? job.kind, fault: fault,
                attempts: job.attempts, again: job.due)
        }
    }

    /// What looks wrong about jobs that have not failed: put off by a clock that was ahead, or of a kind that nobody knows.
    package func jobDoubts(_ registry: JobRegistry = .known) throws -> [JobDoubt] {
        let (waits, now) = (registry.longestWaits, now)
        return try jobs().flatMap { job -> [JobDoubt] in
            guard let handler = registry.handler(of: job.kind) else {
                return [JobDoubt(english: job.kind, polish: job.kind, kind: .unknownKind)]
            }
            var kinds: [JobDoubt.Kind] = []
            if let wait = waits[job.kind], job.due > now + max(wait, Job.longestWait) {
                kinds.append(.dueTooFarAhead(job.due))
            }
            if let lease = job.lease, lease.until > now + JobLease.longest { kinds.append(.heldTooLong(lease.until)) }
            return kinds.map {
                JobDoubt(english: handler.name(.english), polish: handler.name(.polish), kind: $0)
            }
        }
    }
}
