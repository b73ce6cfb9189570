public import ServiceModel

/// What the engine is asked to plan. It moves only visits that are planned, unlocked and not promised. Region, orders,
/// `onlyNew` and `dueBy` are a hard limit: what lies outside of them keeps its technician, day and minute.
public struct PlanRequest: Hashable, Sendable {
    public enum Budget: Hashable, Sendable {
        /// Of reading, building, searching and comparing together, at least a fifth of it for the search.
        case seconds(Int)
        /// `done` of a cooling schedule of `schedule` iterations; the same numbers replay the same plan.
        case iterations(done: Int, schedule: Int)
        /// A search as its plan names it, to be repeated exactly; see ``PlanDiff/course``.
        case course(String)
    }

    public var id: Int
    public var from: Day
    public var through: Day
    public var region: Region.ID?
    /// Only this technician's days; those of others stay as they are. `nil` for everybody's.
    public var technician: Technician.ID?
    /// Only these orders; `nil` for everything that waits.
    public var orders: [Order.ID]?
    /// Only orders that were never planned: no visit of theirs has or had a technician, in a plan that stands.
    public var onlyNew: Bool
    /// Only what somebody is late by then: the contract's arrival or fix, the order's own due time, a promise's end.
    public var dueBy: Timestamp?
    public var policy: String
    public var budget: Budget
    public var seed: UInt64
    /// The most planned visits that may change technician or day; `nil` without a limit.
    public var maxChanges: Int?
    /// Threads the engine may use; the plan does not depend on it. `nil` for as many as help.
    public var threads: Int?

    public init(
        id: Int = 0, from: Day, through: Day, region: Region.ID? = nil, technician: Technician.ID? = nil,
        orders: [Order.ID]? = nil, onlyNew: Bool = false, dueBy: Timestamp? = nil, policy: String = "balanced",
        budget: Budget = .seconds(10), seed: UInt64 = 1, maxChanges: Int? = nil, threads: Int? = nil
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

public struct PlanProgress: Hashable, Sendable {
    public enum Phase: String, Sendable { case preparing, firstPlan, improving }

    public var request: Int
    public var phase: Phase
    public var iterations: Int
    /// Visits of the request without a place.
    public var unplanned: Int
    /// Cost of the best plan so far, in minutes of travel under the policy; what may not move is not counted.
    public var cost: Int
    /// 0 ... 1 of the budget.
    public var fraction: Double

    public init(
        request: Int, phase: Phase, iterations: Int, unplanned: Int, cost: Int, fraction: Double
    ) {
        self.request = request
        self.phase = phase
        self.iterations = iterations
        self.unplanned = unplanned
        self.cost = cost
        self.fraction = fraction
    }
}
