/// What a section is made of.
package enum PrintedBlock: Hashable, Sendable, Codable {
    /// Paragraphs, each a line of its own.
    case text(String)
    /// A sentence that has to be seen.
    case notice(String, PrintedTone)
    /// Names and values side by side.
    case fields([PrintedField])
    case table(PrintedTable)
    case photos([PrintedPhoto])
    case signature(PrintedSignature)
}
