import DeskModel
import ServiceModel

/// What a problem of prices is made of, and of which state: after a change of a few visits the next one is made of it.
/// Nobody is in hand in it.
struct CollectedProblem: Sendable {
    let parts: EngineProblemBuilder
    private let sequence: Int
    private let origin: Int?
    private let days: [Day]
    private let minute: Timestamp

    /// Everything collected anew.
    init(_ snapshot: Snapshot, at minute: Timestamp, _ company: CompanySettings) {
        var builder = EngineProblemBuilder(
            snapshot, PlanningScope(now: minute, days: snapshot.days), company)
        builder.addShifts()
        builder.addTasks()
        self.init(builder, snapshot, minute)
    }

    private init(_ parts: EngineProblemBuilder, _ snapshot: Snapshot, _ minute: Timestamp) {
        // Who held the snapshot would have it copied when it is renewed.
        var parts = parts
        parts.forgetVisits()
        self.parts = parts
        self.minute = minute
        sequence = snapshot.sequence
        origin = snapshot.history?.origin
        days = snapshot.days
    }

    /// The same for a later state of the snapshot in the same minute; `nil` when that is of another one, or too far ahead.
    func renewed(over snapshot: Snapshot, at minute: Timestamp) -> CollectedProblem? {
        guard minute == self.minute, snapshot.days == days, snapshot.sequence >= sequence, let origin,
            let change = snapshot.history?.change(since: sequence, of: origin),
            let parts = parts.renewed(over: snapshot, change.visits)
        else { return nil }
        return CollectedProblem(parts, snapshot, minute)
    }
}
