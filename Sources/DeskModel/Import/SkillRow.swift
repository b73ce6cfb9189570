package import ServiceModel

/// A skill by its code, as a file writes it.
package struct SkillRow: Hashable, Sendable, Codable {
    package var code: String
    package var level: Int
    package var validThrough: Day?

    package init(code: String, level: Int = 1, validThrough: Day? = nil) {
        self.code = code
        self.level = level
        self.validThrough = validThrough
    }
}
