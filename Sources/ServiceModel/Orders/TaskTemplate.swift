/// One piece of an order's work. Each becomes a visit.
package struct TaskTemplate: Hashable, Sendable, Codable {
    /// Empty where the order's title says it.
    package var title: String
    /// Minutes on site, within `Visit.minutes`; `nil` while nobody has said how long it takes.
    package var duration: Int?
    package var skills: [SkillRequirement]
    package var crewSize: Int
    /// The tasks that end before this one starts, counted from 0.
    package var after: [Int]
    /// Minutes between their end and its start, at least.
    package var lag: Int
    /// Whoever does those before it does it too.
    package var sameTechnician: Bool
    /// On which day after those before it; `nil` for any.
    package var day: TaskDay?

    package init(
        title: String = "", duration: Int? = nil, skills: [SkillRequirement] = [], crewSize: Int = 1,
        after: [Int] = [], lag: Int = 0, sameTechnician: Bool = false, day: TaskDay? = nil
    ) {
        self.title = title
        self.duration = duration
        self.skills = skills
        self.crewSize = crewSize
        self.after = after
        self.lag = lag
        self.sameTechnician = sameTechnician
        self.day = day
    }
}

extension TaskTemplate {
    /// So much later nothing is on the same day any more.
    package static let dayMinutes = 1440

    /// Stores and files from before know nothing of the same technician and of days.
    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            title: try values.decode(String.self, forKey: .title),
            duration: try values.decodeIfPresent(Int.self, forKey: .duration),
            skills: try values.decode([SkillRequirement].self, forKey: .skills),
            crewSize: try values.decode(Int.self, forKey: .crewSize),
            after: try values.decode([Int].self, forKey: .after),
            lag: try values.decode(Int.self, forKey: .lag),
            sameTechnician: try values.decodeIfPresent(Bool.self, forKey: .sameTechnician) ?? false,
            day: try values.decodeIfPresent(TaskDay.self, forKey: .day))
    }
}
