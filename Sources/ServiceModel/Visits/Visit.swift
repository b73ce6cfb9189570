/// One dated piece of work of one technician or crew. It begins open: required, without technician or time.
public struct Visit: Hashable, Sendable, Codable {
    public typealias ID = Identifier<Visit>

    public var id: ID
    public var order: Order.ID
    /// 1 for the order's first visit, then counting up.
    public var sequence: Int
    public var state: VisitState
    /// Planned work on site, in minutes, 1 ... 1440.
    public var duration: Int
    public var skills: [SkillRequirement]
    public var crewSize: Int
    public var requiredTechnician: Technician.ID?
    public var excludedTechnicians: [Technician.ID]
    /// Technician and time; `nil` while open.
    public var placement: Placement?
    public var lock: VisitLock
    public var promise: Promise?
    /// Why it was put where a hard rule forbids it; stays until it is moved to where it fits.
    public var overrideReason: String?
    public var version: Int

    public init(
        id: ID, order: Order.ID, sequence: Int = 1, state: VisitState = .open, duration: Int,
        skills: [SkillRequirement] = [], crewSize: Int = 1, requiredTechnician: Technician.ID? = nil,
        excludedTechnicians: [Technician.ID] = [], placement: Placement? = nil, lock: VisitLock = .none,
        promise: Promise? = nil, overrideReason: String? = nil, version: Int = 1
    ) {
        self.id = id
        self.order = order
        self.sequence = sequence
        self.state = state
        self.duration = duration
        self.skills = skills
        self.crewSize = crewSize
        self.requiredTechnician = requiredTechnician
        self.excludedTechnicians = excludedTechnicians
        self.placement = placement
        self.lock = lock
        self.promise = promise
        self.overrideReason = overrideReason
        self.version = version
    }
}

/// Who does a visit, and when.
public struct Placement: Hashable, Sendable, Codable {
    /// Leader first.
    public var assignments: [Assignment]
    /// The day of the shift, which for work past midnight is the day before.
    public var day: Day
    /// Work on site begins and ends.
    public var start: Timestamp
    public var end: Timestamp

    public init(assignments: [Assignment], day: Day, start: Timestamp, end: Timestamp) {
        self.assignments = assignments
        self.day = day
        self.start = start
        self.end = end
    }

    public var leader: Technician.ID { assignments[0].technician }
}

public struct Assignment: Hashable, Sendable, Codable {
    public enum Role: String, Sendable, Codable { case leader, member }

    public var technician: Technician.ID
    public var role: Role

    public init(technician: Technician.ID, role: Role = .leader) {
        self.technician = technician
        self.role = role
    }
}

/// What the engine and other desks may no longer change about a planned visit.
public enum VisitLock: String, CaseIterable, Sendable, Codable {
    case none, technician, time, both

    public var holdsTechnician: Bool { self == .technician || self == .both }
    public var holdsTime: Bool { self == .time || self == .both }
}

/// A window that was told to a named person.
public struct Promise: Hashable, Sendable, Codable {
    public var window: TimeWindow
    public var toldTo: String
    public var toldAt: Timestamp

    public init(window: TimeWindow, toldTo: String, toldAt: Timestamp) {
        self.window = window
        self.toldTo = toldTo
        self.toldAt = toldAt
    }
}
