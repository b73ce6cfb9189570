/// What a company wants from its plans: every weight is stated in minutes of travel, so that it can be read, argued
/// about and compared. Hard rules are not weights; see ``Reason``.
public struct Policy: Sendable, Hashable {
    /// A soft rule: what breaking it at all costs, and what each minute beyond costs.
    public struct Penalty: Sendable, Hashable {
        public var once: Double
        public var perMinute: Double

        public init(once: Double, perMinute: Double) {
            self.once = once
            self.perMinute = perMinute
        }
    }

    public var name: String
    /// Leaving a task unplanned, per point of its priority.
    public var unplanned = 300.0
    /// Taking a planned task off the plan, on top of that.
    public var dropped = 60.0
    /// What coming is worth, however late or far outside a promise it is, as a share of what not coming costs; 0 where
    /// work may be left out because it would be late.
    public var comingLate = 0.25
    /// Later than the due time.
    public var late = Penalty(once: 60, perMinute: 0.25)
    /// Outside the promised window.
    public var promise = Penalty(once: 120, perMinute: 2)
    /// Outside the preferred window.
    public var preference = Penalty(once: 10, perMinute: 0.1)
    /// Each minute beyond the regular end.
    public var overtime = 1.5
    /// Each minute of travel.
    public var travel = 1.0
    /// Factor on the opening costs of shifts.
    public var technicianCost = 1.0
    /// Using a technician for less than she can do: per skill not needed, weighted by how rare the skill is.
    public var skillWaste = 1.0
    /// Each day of waiting for the work.
    public var waitingDay = 3.0
    /// A technician other than the preferred.
    public var otherTechnician = 20.0
    /// Each kilometre; needs ``Problem/distances``.
    public var distance = 0.0
    /// Each minute between leaving the start place and reaching the end place, whatever it is spent on.
    public var workingTime = 0.0
    /// Each minute of waiting between two stops.
    public var gap = 0.0
    /// Uneven days: each minute by which a technician's working time is beyond the mean of all who work that day.
    public var imbalance = 0.0
    /// Each further shift that goes to a place where another works already on that day.
    public var siteApart = 0.0
    public var change = ChangeCosts()
    /// What is served decides before any cost: the sum of the priorities, then the number of tasks. ``unplanned`` is then
    /// no more than a soft price that guides the search on its way.
    public var servesFirst = false

    public init(name: String) {
        self.name = name
    }
}

extension Policy {
    /// Promises and deadlines first, then priority, then travel: the default.
    public static let balanced = Policy(name: "balanced")

    /// Whatever is urgent comes first and everything else may wait or move.
    public static let emergency: Policy = {
        var policy = Policy(name: "emergency")
        policy.late = Penalty(once: 90, perMinute: 3)
        policy.promise = Penalty(once: 360, perMinute: 5)
        policy.overtime = 0.5
        policy.waitingDay = 12
        policy.skillWaste = 0.2
        policy.otherTechnician = 5
        policy.change.planned = 5
        policy.change.told = 45
        return policy
    }()

    /// As many promises and deadlines kept as possible, whatever the kilometres.
    public static let promisesFirst: Policy = {
        var policy = Policy(name: "promises-first")
        policy.late = Penalty(once: 90, perMinute: 3)
        policy.promise = Penalty(once: 360, perMinute: 5)
        policy.waitingDay = 6
        return policy
    }()

    /// Short roads: waiting and preferences count little.
    public static let leastTravel: Policy = {
        var policy = Policy(name: "least-travel")
        policy.skillWaste = 0.2
        policy.waitingDay = 0.5
        policy.preference = Penalty(once: 3, perMinute: 0)
        policy.otherTechnician = 5
        return policy
    }()

    /// What stands stays, unless a lot is gained.
    public static let fewestChanges: Policy = {
        var policy = Policy(name: "fewest-changes")
        policy.change.planned = 30
        policy.change.retimed = 15
        policy.change.told = 300
        policy.change.dispatched = 300
        policy.dropped = 240
        return policy
    }()

    /// The policies that come with the engine.
    public static let all: [Policy] = [balanced, promisesFirst, leastTravel, emergency, fewestChanges]
}

extension Policy {
    /// Every stored field, in the order of the struct. What a task, a shift or a plan brings is weighed through ``Costs``
    /// by whoever knows the thing itself; weights that are costs of their own are features.
    static let fieldFeatures: [FieldFeatures<Policy>] = [
        .ordinary("name"),
        .ordinary("unplanned"),
        .with("task.current", "dropped"),
        .with("task.due", "comingLate"),
        .with("task.due", "late"),
        .with("task.promise", "promise"),
        .with("task.preference", "preference"),
        .with("shift.overtimeAllowed", "overtime"),
        FieldFeatures("travel", .travelCounts) { $0.travel == 1 }
            .and(.travelIsFree) { $0.travel == 0 }
            .and(.travelIsWeighed) { $0.travel != 0 && $0.travel != 1 },
        .with("shift.openingCost", "technicianCost"),
        FieldFeatures("skillWaste", .skillWaste) { $0.skillWaste != 0 },
        .with("shift.day", "waitingDay"),
        .with("task.preferred", "otherTechnician"),
        FieldFeatures("distance", .distanceWeight) { $0.distance != 0 },
        FieldFeatures("workingTime", .workingTimeCounts) { $0.workingTime == 1 }
            .and(.workingTimeIsWeighed) { $0.workingTime != 0 && $0.workingTime != 1 },
        FieldFeatures("gap", .gapWeight) { $0.gap != 0 },
        FieldFeatures("imbalance", .imbalanceWeight) { $0.imbalance != 0 },
        FieldFeatures("siteApart", .siteApartWeight) { $0.siteApart != 0 },
        .with("task.current", "change"),
        FieldFeatures("servesFirst", .servesFirst) { $0.servesFirst },
    ]
}
