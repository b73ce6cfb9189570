package import DeskModel
package import ServiceModel

/// Does the jobs of one kind. It may be called twice for the same job, by two processes or after a crash, and what it does
/// is done once all the same.
package protocol JobHandler: Sendable {
    /// By which the store knows its jobs, such as `generate-plans`.
    var kind: String { get }

    /// What it does, to stand before a fault: `orders of maintenance plans`.
    func name(_ language: Language) -> String

    /// The key of a job that is there without being asked for; `nil` when every job is asked for.
    var standing: String? { get }

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
}
