package import ServiceModel

/// What the engine is asked to plan. It moves only visits that are planned, unlocked and not promised. Region, orders,
/// `onlyNew` and `dueBy` are a hard limit: what lies outside of them keeps its technician, day and minute.
package struct PlanRequest: Hashable, Sendable {
    package enum Budget: Hashable, Sendable {
        /// Of reading, building, searching and comparing together, at least a fifth of it for the search.
        case time(Duration)
        /// `done` of a cooling schedule of `schedule` iterations; the same numbers replay the same plan.
        case iterations(done: Int, schedule: Int)
        /// A search as its plan names it, to be repeated exactly; see ``PlanDiff/course``.
        case course(String)
    }

    package var id: Int
    package var from: Day
    package var through: Day
    package var region: Region.ID?
    /// Only this technician's days; those of others stay as they are. `nil` for everybody's.
    package var technician: Technician.ID?
    /// Only these orders; `nil` for everything that waits.
    package var orders: [Order.ID]?
    /// Only orders that were never planned: no visit of theirs has or had a technician, in a plan that stands.
    package var onlyNew: Bool
    /// Only what somebody is late by then: the contract's arrival or fix, the order's own due time, a promise's end.
    package var dueBy: Timestamp?
    package var policy: String
    package var budget: Budget
    package var seed: UInt64
    /// The most planned visits that may change technician or day; `nil` without a limit.
    package var maxChanges: Int?
    /// Threads the engine may use; the plan does not depend on it. `nil` for as many as help.
    package var threads: Int?

    package init(
        id: Int = 0, from: Day, through: Day, region: Region.ID? = nil, technician: Technician.ID? = nil,
        orders: [Order.ID]? = nil, onlyNew: Bool = false, dueBy: Timestamp? = nil, policy: String = "balanced",
        budget: Budget = .time(.seconds(10)), seed: UInt64 = 1, maxChanges: Int? = nil, threads: Int? = nil
    ) {
        self.id = id
        self.from = from
        self.through = through
        self.region = region
        self.technician = technician
        self.orders = orders
        self.onlyNew = onlyNew
        self.dueBy = dueBy
        self.policy = policy
        self.budget = budget
        self.seed = seed
        self.maxChanges = maxChanges
        self.threads = threads
    }
}
