/// What the first visit of a draft is to be like, as far as somebody has said: kept until the order becomes ready, and
/// then handed to that visit.
package struct WorkRequest: Hashable, Sendable, Codable {
    /// Minutes on site; `nil` while nobody has said how long it takes.
    package var duration: Int?
    package var skills: [SkillRequirement]
    package var crewSize: Int
    package var requiredTechnician: Technician.ID?
    /// Who may not do it.
    package var excludedTechnicians: [Technician.ID]
    /// What its customer was told already.
    package var promise: Promise?
    /// Somebody wants to look at it first: it stays a draft, whatever is known of it, until it is qualified.
    package var isHeldBack: Bool

    package init(
        duration: Int? = nil, skills: [SkillRequirement] = [], crewSize: Int = 1,
        requiredTechnician: Technician.ID? = nil, excludedTechnicians: [Technician.ID] = [],
        promise: Promise? = nil, isHeldBack: Bool = false
    ) {
        self.duration = duration
        self.skills = skills
        self.crewSize = crewSize
        self.requiredTechnician = requiredTechnician
        self.excludedTechnicians = excludedTechnicians
        self.promise = promise
        self.isHeldBack = isHeldBack
    }

    /// The order becomes ready as soon as its site has coordinates.
    package var waitsForPlaceOnly: Bool { duration != nil && !isHeldBack }
}
