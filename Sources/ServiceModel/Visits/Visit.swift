/// One dated piece of work of one technician or crew. It begins open: required, without technician or time.
package struct Visit: Hashable, Sendable, Codable {
    package typealias ID = Identifier<Visit>

    package var id: ID
    package var order: Order.ID
    /// 1 for the order's first visit, then counting up.
    package var sequence: Int
    package var state: VisitState
    /// Planned work on site, in minutes, within `Visit.minutes`.
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
    /// Which task of the order's terms it does, counted from 0.
    package var task: Int?
    /// The visit that was not finished and goes on with this one.
    package var returnOf: Visit.ID?
    /// What it waits for, and until when.
    package var wait: PartWait?
    package var version: Int

    /// How long a visit may be: ten days around the clock.
    package static let minutes = 1...14_400

    /// It takes several days, or as long as it stands nowhere more than eight hours.
    package var isLong: Bool { Self.isLong(minutes: duration, placement) }

    package static func isLong(minutes: Int, _ placement: Placement?) -> Bool {
        placement.map { $0.parts.count > 1 } ?? (minutes > 480)
    }

    package init(
        id: ID, order: Order.ID, sequence: Int = 1, state: VisitState = .open, duration: Int,
        skills: [SkillRequirement] = [], crewSize: Int = 1, requiredTechnician: Technician.ID? = nil,
        excludedTechnicians: [Technician.ID] = [], placement: Placement? = nil, lock: VisitLock = .none,
        promise: Promise? = nil, overrideReason: String? = nil, task: Int? = nil,
        returnOf: Visit.ID? = nil, wait: PartWait? = nil, version: Int = 1
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
        self.task = task
        self.returnOf = returnOf
        self.wait = wait
        self.version = version
    }
}
