/// A line of a file of skills.
package struct SkillNameRow: Hashable, Sendable, Codable {
    package var line: Int
    package var code: String
    package var name: String

    package init(line: Int, code: String, name: String) {
        self.line = line
        self.code = code
        self.name = name
    }
}
