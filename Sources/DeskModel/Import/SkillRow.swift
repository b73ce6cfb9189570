package import ServiceModel

/// A skill by its code, as a file writes it.
package struct SkillRow: Hashable, Sendable {
    package var code: String
    package var level: Int
    package var validThrough: Day?
    /// Everybody of a crew has to hold it.
    package var isOfEach: Bool

    package init(code: String, level: Int = 1, validThrough: Day? = nil, isOfEach: Bool = false) {
        self.code = code
        self.level = level
        self.validThrough = validThrough
        self.isOfEach = isOfEach
    }

    /// As it is typed where work asks for it: `F-gaz`, `F-gaz:2`, `F-gaz:2*`.
    package var asked: String { code + (level > 1 ? ":\(level)" : "") + (isOfEach ? "*" : "") }
}

/// Commands written down before crews had skills of each have none.
extension SkillRow: Codable {
    private enum CodingKeys: CodingKey { case code, level, validThrough, isOfEach }

    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            code: try values.decode(String.self, forKey: .code), level: try values.decode(Int.self, forKey: .level),
            validThrough: try values.decodeIfPresent(Day.self, forKey: .validThrough),
            isOfEach: try values.decodeIfPresent(Bool.self, forKey: .isOfEach) ?? false)
    }

    package func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(code, forKey: .code)
        try values.encode(level, forKey: .level)
        try values.encodeIfPresent(validThrough, forKey: .validThrough)
        if isOfEach { try values.encode(true, forKey: .isOfEach) }
    }
}
