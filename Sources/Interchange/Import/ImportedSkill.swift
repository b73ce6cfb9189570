package import DeskModel
package import ServiceModel

/// A skill as a file writes it: `code`, `code:level` or `code:level:expiry`.
package struct ImportedSkill: Hashable, Sendable {
    package var code: String
    /// 1 ... 5.
    package var level: Int
    /// The last day on which it is valid.
    package var validThrough: Day?
    /// A star behind it: work asks for it of everybody who comes.
    package var isOfEach: Bool

    package init(_ text: String) throws(InputFault) {
        isOfEach = text.hasSuffix("*")
        let text = isOfEach ? String(text.dropLast()) : text
        let parts = ListCell.pieces(text, at: ":")
        guard !parts[0].isEmpty, parts.count <= 3 else { throw .unknown(.skill, text) }
        code = parts[0]
        level = parts.count > 1 ? try ImportValues.number(parts[1], in: 1...5) : 1
        validThrough = parts.count > 2 ? try ImportValues.listedDay(parts[2]) : nil
    }
}
