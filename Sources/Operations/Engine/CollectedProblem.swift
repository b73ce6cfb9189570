import DeskModel
import ServiceModel

/// What a problem of prices is made of, and of which state: after a change of a few visits the next one is made of it.
/// Nobody is in hand in it.
struct CollectedProblem: Sendable {
    private(set) var parts: EngineProblemBuilder
    private var sequence: Int
    private let origin: Int?
    private let days: [Day]

    /// Everything collected anew.
    init(_ snapshot: Snapshot, at minute: Timestamp, _ company: CompanySettings) {
        var builder = EngineProblemBuilder(
            snapshot, PlanningScope(now: minute, days: snapshot.days), company)
        builder.addShifts()
        builder.addTasks()
        self.init(builder, snapshot)
    }

    private init(_ parts: EngineProblemBuilder, _ snapshot: Snapshot) {
        // Who held the snapshot would have it copied when it is renewed.
        var parts = parts
        parts.forgetVisits()
        self.parts = parts
        sequence = snapshot.sequence
        origin = snapshot.history?.origin
        days = snapshot.days
    }

    /// Becomes the same for a later state of the snapshot and another minute. Where it says no, the state was too far ahead,
    /// and it is good for nothing any more.
    mutating func renew(over snapshot: Snapshot, at minute: Timestamp) -> Bool {
        guard snapshot.days == days, snapshot.sequence >= sequence, let origin,
            let change = snapshot.history?.change(since: sequence, of: origin),
            parts.renew(over: snapshot, change.visits, at: minute)
        else { return false }
        parts.forgetVisits()
        sequence = snapshot.sequence
        return true
    }
}
