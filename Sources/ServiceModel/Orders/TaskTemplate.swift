/// One piece of an order's work. Each becomes a visit.
package struct TaskTemplate: Hashable, Sendable, Codable {
    /// Empty where the order's title says it.
    package var title: String
    /// Minutes on site, 1 ... 1440; `nil` while nobody has said how long it takes.
    package var duration: Int?
    package var skills: [SkillRequirement]
    package var crewSize: Int
    /// The tasks that end before this one starts, counted from 0; each comes before this one in the list.
    package var after: [Int]
    /// Minutes between their end and its start, at least.
    package var lag: Int

    package init(
        title: String = "", duration: Int? = nil, skills: [SkillRequirement] = [], crewSize: Int = 1,
        after: [Int] = [], lag: Int = 0
    ) {
        self.title = title
        self.duration = duration
        self.skills = skills
        self.crewSize = crewSize
        self.after = after
        self.lag = lag
    }
}
