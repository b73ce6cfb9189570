/// A skill held or asked for, with its level. What the index stands for is the caller's business; a certificate that
/// expired before the day of a shift is simply not among that shift's skills.
public struct Skill: Sendable, Hashable {
    public var index: Int
    public var level: Int

    public init(_ index: Int, level: Int = 1) {
        self.index = index
        self.level = level
    }
}
