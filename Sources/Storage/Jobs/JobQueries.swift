package import ServiceModel

extension Reader {
    /// All jobs, the first due first.
    package func jobs() throws -> [Job] { try fetch(Job.self, "ORDER BY due_at, kind, LENGTH(job_key), job_key") }

    package func job(_ kind: String, _ key: String) throws -> Job? {
        try fetch(Job.self, "WHERE kind = :kind AND job_key = :key", ["kind": .text(kind), "key": .text(key)]).first
    }

    /// A job of these kinds that may be done now: it is due, and nobody does it. `waits` has the longest that a job of a kind
    /// ever waits, in seconds: one that is due later was put off by a clock that was ahead, and is due. So a lease is void
    /// that ends later than any can.
    package func jobToDo(of kinds: [String], waits: [String: Int] = [:], at now: Timestamp) throws -> Job? {
        guard !kinds.isEmpty else { return nil }
        var parameters = ["now": SQLValue(now), "void": SQLValue(now + JobLease.longest)]
        var due: [String] = []
        for (index, kind) in kinds.enumerated() {
            parameters["kind\(index)"] = .text(kind)
            var isDue = "due_at <= :now"
            if let wait = waits[kind] {
                parameters["late\(index)"] = SQLValue(now + max(wait, Job.longestWait))
                isDue += " OR due_at > :late\(index)"
            }
            due.append("kind = :kind\(index) AND (\(isDue))")
        }
        return try fetch(
            Job.self,
            """
            WHERE given_up_at IS NULL AND (\(due.joined(separator: " OR ")))
                AND (lease_until IS NULL OR lease_until <= :now OR lease_until > :void)
            ORDER BY due_at, kind, LENGTH(job_key), job_key LIMIT 1
            """, parameters
        ).first
    }
}

extension Transaction {
    /// Asks for a job, as soon as `due`: one that is there already is done no later, and once more if it is being done now.
    /// One that was given up is tried anew.
    package func enqueue(_ kind: String, _ key: String, due: Timestamp) throws {
        try statements.run(
            """
            INSERT INTO job (kind, job_key, due_at, attempts, asked) VALUES (:kind, :key, :due, 0, 1)
            ON CONFLICT (kind, job_key) DO UPDATE SET asked = job.asked + 1, given_up_at = NULL,
                attempts = CASE WHEN job.given_up_at IS NULL THEN job.attempts ELSE 0 END,
                due_at = CASE WHEN job.due_at < excluded.due_at THEN job.due_at ELSE excluded.due_at END
            """, ["kind": .text(kind), "key": .text(key), "due": SQLValue(due)])
    }

    /// Takes a job for one process alone; `nil` when there is none to do now.
    package func lease(of kinds: [String], waits: [String: Int] = [:], for owner: String) throws -> Job? {
        guard var job = try read.jobToDo(of: kinds, waits: waits, at: now) else { return nil }
        job.lease = JobLease(owner: owner, until: now + JobLease.length)
        try update(job)
        return job
    }

    /// Keeps a lease for as long again. Says no when it ended and somebody else has the job.
    package func renew(_ job: Job) throws -> Bool {
        guard var current = try leased(job) else { return false }
        current.lease?.until = now + JobLease.length
        try update(current)
        return true
    }

    /// A job that was done: it is gone, or due again at `next`; at once when it was asked for meanwhile.
    package func finish(_ job: Job, next: Timestamp?) throws {
        guard var current = try leased(job) else { return }
        let isAskedAgain = current.asked != job.asked
        guard isAskedAgain || next != nil else { return try delete(current) }
        (current.lease, current.attempts, current.fault) = (nil, 0, nil)
        current.due = isAskedAgain ? now : next ?? now
        try update(current)
    }

    /// A job that failed: it waits, longer each time. Behind the last of `most` attempts it is given up, and stays to be
    /// seen.
    package func fail(_ job: Job, fault: JobFault, most: Int? = nil) throws {
        guard var current = try leased(job) else { return }
        current.attempts += 1
        (current.lease, current.fault) = (nil, fault)
        if let most, current.attempts >= most { current.givenUpAt = now }
        current.due = now + Job.wait(after: current.attempts)
        try update(current)
    }

    /// A job that was broken off: anybody may do it now, and it has not failed.
    package func release(_ job: Job) throws {
        guard var current = try leased(job) else { return }
        (current.lease, current.due) = (nil, now)
        try update(current)
    }

    /// A job that nobody wants done any more; whoever does it now finds it gone.
    package func forget(_ job: Job) throws { try delete(job) }

    /// The row, if its lease is still the one that was taken.
    private func leased(_ job: Job) throws -> Job? {
        guard let current = try read.job(job.kind, job.key), current.lease?.owner == job.lease?.owner else {
            return nil
        }
        return current
    }
}
