package import ServiceModel

/// What a plan would change, computed over the journal's sequence `base`.
package struct PlanDiff: Sendable {
    package var request: Int
    package var base: Int
    /// In order of day, technician, time.
    package var moves: [PlanMove]
    /// What is wrong with moves, by their visit; a move without an entry is in time, in its shift and as promised.
    package var marks: [Visit.ID: PlanMark]
    package var unplanned: [UnplannedVisit]
    package var before: PlanTotals
    package var after: PlanTotals
    package var policy: String
    package var seed: UInt64
    package var iterations: Int
    package var schedule: Int
    /// What repeats the search: iterations done and how it cooled, as ``PlanRequest/Budget/course(_:)`` takes it.
    package var course: String

    package init(
        request: Int, base: Int, moves: [PlanMove], marks: [Visit.ID: PlanMark] = [:], unplanned: [UnplannedVisit],
        before: PlanTotals, after: PlanTotals, policy: String, seed: UInt64, iterations: Int, schedule: Int,
        course: String? = nil
    ) {
        self.request = request
        self.base = base
        self.moves = moves
        self.marks = marks
        self.unplanned = unplanned
        self.before = before
        self.after = after
        self.policy = policy
        self.seed = seed
        self.iterations = iterations
        self.schedule = schedule
        self.course = course ?? (iterations == schedule ? String(iterations) : "\(iterations)/\(schedule)")
    }

    package var counts: PlanCounts {
        moves.reduce(into: PlanCounts()) { $0.count($1) }
    }
}
