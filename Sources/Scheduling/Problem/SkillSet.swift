/// A few skills, each at one level. A 64-bit mask answers most questions without looking at the list.
public struct SkillSet: Sendable, Hashable, ExpressibleByArrayLiteral {
    /// In order of index, each index once.
    public let skills: [Skill]
    private let mask: UInt64

    public init(_ skills: some Sequence<Skill> = []) {
        var levels: [Int: Int] = [:]
        for skill in skills { levels[skill.index] = max(skill.level, levels[skill.index] ?? skill.level) }
        self.skills = levels.map { Skill($0.key, level: $0.value) }.sorted { $0.index < $1.index }
        mask = self.skills.reduce(0) { $0 | 1 << UInt64($1.index & 63) }
    }

    public init(arrayLiteral elements: Skill...) {
        self.init(elements)
    }

    /// The level held, or nil without the skill.
    public func level(of index: Int) -> Int? {
        guard mask & (1 << UInt64(index & 63)) != 0 else { return nil }
        return skills.first { $0.index == index }?.level
    }

    /// Whether every skill asked for is held at its level or above.
    public func covers(_ asked: SkillSet) -> Bool {
        guard asked.mask & ~mask == 0 else { return false }
        return asked.skills.allSatisfy { (level(of: $0.index) ?? Int.min) >= $0.level }
    }
}
