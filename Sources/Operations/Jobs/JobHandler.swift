package import DeskModel
package import ServiceModel
package import Storage

/// Does the jobs of one kind. It may be called twice for the same job, by two processes or after a crash, and what it does
/// is done once all the same.
package protocol JobHandler: Sendable {
    /// By which the store knows its jobs, such as `generate-plans`.
    var kind: String { get }

    /// What it does, to stand before a fault: `orders of maintenance plans`.
    func name(_ language: Language) -> String

    /// The key of a job that is there without being asked for; `nil` when every job is asked for.
    var standing: String? { get }

    /// Whether a job of it should be there and is not: the standing one, or one for something that has happened since. Writes
    /// nothing, for desks ask often.
    func isWanting(_ reader: Reader, on desk: ServiceDesk) throws -> Bool

    /// Asks for what is wanting.
    func askForWanting(_ transaction: Transaction, on desk: ServiceDesk) throws

    /// How often a job is tried before it is given up; `nil` for one that is tried until it succeeds.
    var mostAttempts: Int? { get }

    /// When a job that was done is due again; `nil` when it is not.
    func next(after job: Job, on desk: ServiceDesk) -> Timestamp?

    /// Seconds that `next` lies ahead at most. A job that is due later was put off by a clock that was ahead.
    var longestWait: Int { get }

    /// Does it, and says what came of it. `isStillOurs` keeps the lease: long work asks from time to time, and stops where it
    /// is when the answer is no. Throws what went wrong; the job is then tried again later.
    func perform(_ job: Job, on desk: ServiceDesk, isStillOurs: () throws -> Bool) throws -> [Summary]
}

extension JobHandler {
    /// Once a day, on the longest day there is.
    package var longestWait: Int { 30 * 3600 }

    package var mostAttempts: Int? { nil }

    package func isWanting(_ reader: Reader, on desk: ServiceDesk) throws -> Bool {
        try standing.map { try reader.job(kind, $0) == nil } ?? false
    }

    /// In a new store it is due at once.
    package func askForWanting(_ transaction: Transaction, on desk: ServiceDesk) throws {
        guard let standing, try transaction.read.job(kind, standing) == nil else { return }
        try transaction.enqueue(kind, standing, due: transaction.now)
    }
}
