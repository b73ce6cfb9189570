/// Work that the program does by itself, whichever process finds it first. Kind and key are its identity.
package struct Job: Hashable, Sendable {
    /// What is to be done, such as `generate-plans`.
    package var kind: String
    /// Of what it is to be done; one job a kind and key.
    package var key: String
    /// Not before.
    package var due: Timestamp
    /// Which process does it now, and until when nobody else may.
    package var lease: JobLease?
    /// How often it failed since it was last done.
    package var attempts: Int
    /// What went wrong last; `nil` when nothing did.
    package var fault: JobFault?
    /// Counts up when it is asked for again, so that what comes in while it is done is not lost.
    package var asked: Int
    /// Since when it is tried no more; somebody may want it tried again.
    package var givenUpAt: Timestamp?

    package init(
        kind: String, key: String, due: Timestamp, lease: JobLease? = nil, attempts: Int = 0, fault: JobFault? = nil,
        asked: Int = 1, givenUpAt: Timestamp? = nil
    ) {
        self.kind = kind
        self.key = key
        self.due = due
        self.lease = lease
        self.attempts = attempts
        self.fault = fault
        self.asked = asked
        self.givenUpAt = givenUpAt
    }

    /// The first wait after a failure, and the longest, in seconds.
    private static let waits = (first: 30, longest: longestWait)

    /// Seconds that a job waits at most after a failure.
    package static let longestWait = 6 * 3600

    /// Seconds until a job is tried again that has failed so often in a row: twice as long each time.
    package static func wait(after attempts: Int) -> Int {
        min(waits.longest, waits.first << min(max(0, attempts - 1), 16))
    }
}
