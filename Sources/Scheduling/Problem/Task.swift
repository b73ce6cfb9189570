/// One visit to place: one technician, one place, one piece of work.
public struct Task: Sendable, Hashable {
    /// Index into the travel times.
    public var place: Int
    /// Length of the work for a technician of normal pace.
    public var service: Tick
    /// Time to get going (parking, reporting at the desk); counted once when consecutive tasks share their place.
    public var setup: Tick
    /// The start must lie in one of these; empty means at any time.
    public var windows: [TimeWindow]
    /// The whole stay, set-up included, must lie inside one of these (site access hours); empty means always open.
    public var access: [TimeWindow]
    public var skills: SkillSet
    /// The region the place lies in, nil when regions do not matter.
    public var region: Int?
    /// Weight of leaving the task unplanned, in points; the policy says what a point is worth.
    public var priority: Int
    /// Soft: later than this counts as late.
    public var due: Deadline?
    /// Hard: later than this is forbidden.
    public var latest: Deadline?
    /// Soft, heavy: the start told to the customer. On the promised day work never starts before the promise opens.
    public var promise: TimeWindow?
    /// Soft, light: the start the customer would like.
    public var preference: TimeWindow?
    /// Only these technicians may do it; empty means anyone.
    public var required: SmallIndexSet
    /// Any other technician costs what the policy says; empty means no preference.
    public var preferred: SmallIndexSet
    public var excluded: SmallIndexSet
    /// Only on these days; nil means on any day.
    public var days: SmallIndexSet?
    public var lock: Lock
    /// Where it must start when the lock keeps the time and the plan does not hold the task.
    public var fixedStart: Tick?
    /// Where it stands now; a plan that differs pays for the change.
    public var current: Placement?
    public var changeClass: ChangeClass
    /// Work has begun: a fact, never moved.
    public var started: Bool
    /// Moves although somebody was told about it, at the price the policy names.
    public var isNegotiable = false
    /// Technicians needed at once: the task stands on the routes of that many shifts, with one start.
    public var crew = 1
    /// What must be finished before this may start.
    public var predecessors: [Predecessor] = []
    /// What it takes from the van, hands over and picks up.
    public var goods = Goods()
    /// Service and set-up on shifts of a certain kind, where they differ from the ordinary; see ``Shift/kind``.
    public var serviceByKind: [Int: Tick] = [:]
    public var setupByKind: [Int: Tick] = [:]

    public init(
        place: Int, service: Tick, setup: Tick = 0, windows: [TimeWindow] = [], access: [TimeWindow] = [],
        skills: SkillSet = [], region: Int? = nil, priority: Int = 10, due: Deadline? = nil, latest: Deadline? = nil,
        promise: TimeWindow? = nil, preference: TimeWindow? = nil, required: SmallIndexSet = [],
        preferred: SmallIndexSet = [], excluded: SmallIndexSet = [], days: SmallIndexSet? = nil, lock: Lock = .none,
        fixedStart: Tick? = nil, current: Placement? = nil, changeClass: ChangeClass = .free, started: Bool = false
    ) {
        self.place = place
        self.service = service
        self.setup = setup
        self.windows = windows
        self.access = access
        self.skills = skills
        self.region = region
        self.priority = priority
        self.due = due
        self.latest = latest
        self.promise = promise
        self.preference = preference
        self.required = required
        self.preferred = preferred
        self.excluded = excluded
        self.days = days
        self.lock = lock
        self.fixedStart = fixedStart
        self.current = current
        self.changeClass = changeClass
        self.started = started
    }

    /// A placed task that nobody locked, nobody was told about and nobody has begun: the search may move it.
    public var mayMove: Bool { !started && lock == .none && (changeClass <= .planned || isNegotiable) }

    /// A placed task whose start others rely on: neighbours may not push it.
    var keepsItsStart: Bool { started || lock.keepsTime || (changeClass >= .told && !isNegotiable) }
}

extension Task {
    /// Every stored field, in the order of the struct.
    static let fieldFeatures: [FieldFeatures<Task>] = [
        .ordinary("place"),
        .ordinary("service"),
        FieldFeatures("setup", .setup) { $0.setup > 0 },
        FieldFeatures("windows", .windows) { !$0.windows.isEmpty },
        FieldFeatures("access", .accessHours) { !$0.access.isEmpty },
        FieldFeatures("skills", .standingRules) { !$0.skills.skills.isEmpty },
        FieldFeatures("region", .standingRules) { $0.region != nil },
        // That priorities differ is seen only in all tasks together.
        .ordinary("priority"),
        FieldFeatures("due", .due) { $0.due != nil },
        FieldFeatures("latest", .deadlines) { $0.latest != nil },
        FieldFeatures("promise", .promises) { $0.promise != nil },
        FieldFeatures("preference", .preferences) { $0.preference != nil },
        FieldFeatures("required", .standingRules) { !$0.required.isEmpty },
        FieldFeatures("preferred", .preferredTechnicians) { !$0.preferred.isEmpty },
        FieldFeatures("excluded", .standingRules) { !$0.excluded.isEmpty },
        FieldFeatures("days", .standingRules) { $0.days != nil },
        FieldFeatures("lock", .locks) { $0.lock != .none },
        .with("lock", "fixedStart"),
        FieldFeatures("current", .placed) { $0.current != nil },
        .with("current", "changeClass"),
        FieldFeatures("started", .started) { $0.started },
        .with("current", "isNegotiable"),
        FieldFeatures("crew", .crews) { $0.crew != 1 },
        FieldFeatures("predecessors", .predecessors) { !$0.predecessors.isEmpty },
        .nested("goods", in: Goods.fieldFeatures) { $0.goods },
        FieldFeatures("serviceByKind", .serviceByKind) { !$0.serviceByKind.isEmpty },
        FieldFeatures("setupByKind", .setupByKind) { !$0.setupByKind.isEmpty },
    ]
}
