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

/// One visit that a plan puts somewhere else.
package struct PlanMove: Hashable, Sendable, Codable {
    package enum Kind: String, Sendable, CaseIterable {
        case added
        /// To another technician or day.
        case moved
        /// Another time of the same day, by more than a quarter of an hour.
        case retimed
        /// Another time of the same day, by a quarter of an hour at most.
        case nudged
        case removed
    }

    /// Seconds by which a start may slip before it counts as another time.
    package static let tolerance = 15 * 60

    package var visit: Visit.ID
    package var order: OrderNumber
    package var from: Placement?
    package var to: Placement?
    /// Versions of the visit and of the technician-days it touches, as the plan saw them.
    package var basis: Basis

    package init(visit: Visit.ID, order: OrderNumber, from: Placement?, to: Placement?, basis: Basis = Basis()) {
        self.visit = visit
        self.order = order
        self.from = from
        self.to = to
        self.basis = basis
    }

    package var kind: Kind {
        guard let to else { return .removed }
        guard let from else { return .added }
        guard from.leader == to.leader, from.day == to.day else { return .moved }
        return abs(to.start.since(from.start)) > Self.tolerance ? .retimed : .nudged
    }
}

/// A visit the plan found no place for, and what stands in its way.
package struct UnplannedVisit: Hashable, Sendable {
    package var visit: Visit.ID
    package var order: OrderNumber
    package var reason: UnplannedReason
    /// How many technician-days each rule stops, most first.
    package var stops: [Stop]
    /// The smallest change that would make room.
    package var remedy: VisitRemedy?

    package struct Stop: Hashable, Sendable {
        package var rule: String
        package var cells: Int

        package init(rule: String, cells: Int) {
            self.rule = rule
            self.cells = cells
        }
    }

    package init(
        visit: Visit.ID, order: OrderNumber, reason: UnplannedReason, stops: [Stop], remedy: VisitRemedy? = nil
    ) {
        self.visit = visit
        self.order = order
        self.reason = reason
        self.stops = stops
        self.remedy = remedy
    }
}

/// Figures of a plan over its horizon: of every visit that stands on a day the plan is about, moved or not, and of every
/// one that it was to place and that has none.
package struct PlanTotals: Hashable, Sendable, Codable {
    package var planned: Int
    package var unplanned: Int
    /// Of those without a place, what somebody is late by on the plan's last day or before.
    package var dueUnplanned: Int
    /// Planned, and late: see ``Lateness``.
    package var late: Int
    /// Planned, with a start outside what was promised.
    package var promisesMissed: Int
    /// Planned, with a start outside what the customer would like.
    package var wishesMissed: Int
    package var travelMinutes: Int
    package var overtimeMinutes: Int

    package init(
        planned: Int, unplanned: Int, dueUnplanned: Int = 0, late: Int, promisesMissed: Int = 0, wishesMissed: Int = 0,
        travelMinutes: Int, overtimeMinutes: Int
    ) {
        self.planned = planned
        self.unplanned = unplanned
        self.dueUnplanned = dueUnplanned
        self.late = late
        self.promisesMissed = promisesMissed
        self.wishesMissed = wishesMissed
        self.travelMinutes = travelMinutes
        self.overtimeMinutes = overtimeMinutes
    }
}
