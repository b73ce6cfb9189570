/// One dated piece of work of one technician or crew. It begins open: required, without technician or time.
package struct Visit: Hashable, Sendable, Codable {
    package typealias ID = Identifier<Visit>

    package var id: ID
    package var order: Order.ID
    /// 1 for the order's first visit, then counting up.
    package var sequence: Int
    package var state: VisitState
    /// Planned work on site, in minutes, 1 ... 1440.
    package var duration: Int
    package var skills: [SkillRequirement]
    package var crewSize: Int
    package var requiredTechnician: Technician.ID?
    package var excludedTechnicians: [Technician.ID]
    /// Technician and time; `nil` while open.
    package var placement: Placement?
    package var lock: VisitLock
    package var promise: Promise?
    /// Why it was put where a hard rule forbids it; stays until it is moved to where it fits.
    package var overrideReason: String?
    package var version: Int

    package init(
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
package struct Placement: Hashable, Sendable, Codable {
    /// Leader first.
    package var assignments: [Assignment]
    /// The day of the shift, which for work past midnight is the day before.
    package var day: Day
    /// Work on site begins and ends.
    package var start: Timestamp
    package var end: Timestamp

    package init(assignments: [Assignment], day: Day, start: Timestamp, end: Timestamp) {
        self.assignments = assignments
        self.day = day
        self.start = start
        self.end = end
    }

    package var leader: Technician.ID { assignments[0].technician }
}

package struct Assignment: Hashable, Sendable, Codable {
    package enum Role: String, Sendable, Codable { case leader, member }

    package var technician: Technician.ID
    package var role: Role

    package init(technician: Technician.ID, role: Role = .leader) {
        self.technician = technician
        self.role = role
    }
}

/// What the engine and other desks may no longer change about a planned visit.
package enum VisitLock: String, CaseIterable, Sendable, Codable {
    case none, technician, time, both

    package var holdsTechnician: Bool { self == .technician || self == .both }
    package var holdsTime: Bool { self == .time || self == .both }
}

/// A window that was told to a named person.
package struct Promise: Hashable, Sendable, Codable {
    package var window: TimeWindow
    package var toldTo: String
    package var toldAt: Timestamp

    package init(window: TimeWindow, toldTo: String, toldAt: Timestamp) {
        self.window = window
        self.toldTo = toldTo
        self.toldAt = toldAt
    }
}
