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
                english: registry.name(of: job.kind, .english), polish: registry.name(of: job.kind, .polish),
                fault: fault,
                attempts: job.attempts, again: job.givenUpAt == nil ? job.due : nil)
        }
    }

    /// Tries a job that was given up, or that waits, again at once. Throws `notFound`.
    package func retryJob(_ kind: String, _ key: String) throws {
        try store.write(at: now) { transaction in
            guard try transaction.read.job(kind, key) != nil else {
                throw Refusal.desk(.notFound(.job, key: "\(kind) \(key)"))
            }
            try transaction.enqueue(kind, key, due: transaction.now)
        }
    }

    /// Nobody wants it done any more. Throws `notFound`.
    package func forgetJob(_ kind: String, _ key: String) throws {
        try store.write(at: now) { transaction in
            guard let job = try transaction.read.job(kind, key) else {
                throw Refusal.desk(.notFound(.job, key: "\(kind) \(key)"))
            }
            try transaction.forget(job)
        }
    }

    /// How far each of these hooks has read the journal; `nil` for one that is new.
    package func hookMarks(_ hooks: [String]) throws -> [String: Int] {
        try store.read { reader in
            var marks: [String: Int] = [:]
            for hook in hooks { marks[hook] = try reader.hookMark(hook) }
            return marks
        }
    }

    /// What looks wrong about jobs that have not failed: put off by a clock that was ahead, or of a kind that nobody knows.
    package func jobDoubts(_ registry: JobRegistry = .known) throws -> [JobDoubt] {
        let (waits, now) = (registry.longestWaits, now)
        return try jobs().flatMap { job -> [JobDoubt] in
            // Hooks and mail of other machines are nobody's doubt here.
            if HookJob.name(ofKind: job.kind, .english) != nil || job.kind == SendMailJob.kind { return [] }
            guard let handler = registry.handler(of: job.kind) else {
                return [JobDoubt(english: job.kind, polish: job.kind, kind: .unknownKind)]
            }
            var kinds: [JobDoubt.Kind] = []
            if let wait = waits[job.kind], job.givenUpAt == nil, job.due > now + max(wait, Job.longestWait) {
                kinds.append(.dueTooFarAhead(job.due))
            }
            if let lease = job.lease, lease.until > now + JobLease.longest { kinds.append(.heldTooLong(lease.until)) }
            return kinds.map {
                JobDoubt(english: handler.name(.english), polish: handler.name(.polish), kind: $0)
            }
        }
    }
}
