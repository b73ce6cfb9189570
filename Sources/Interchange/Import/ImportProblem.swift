package import DeskModel

/// Something wrong in a file, with the place where it stands.
package struct ImportProblem: Error, Hashable, Sendable {
    package enum Reason: Hashable, Sendable {
        /// The value breaks a rule.
        case value(InputFault)
        /// The header lacks a column this kind needs.
        case missingColumn(ImportColumn)
        /// The header names a column this kind does not know; a typing mistake must not lose data. The one most like
        /// it, and all there are; empty where they were told already.
        case unknownColumn(nearest: ImportColumn?, known: [ImportColumn])
        /// A column was to be mapped that is not among these, the file's.
        case noSuchHeader([String])
        /// The header names a column twice.
        case repeatedColumn
        /// The record has another number of fields than the header.
        case fieldCount(expected: Int, found: Int)
        /// The line is no object of texts, numbers and lists of these, where the file is JSON lines.
        case jsonLine
        /// The line of a file without header has another number of fields than its format says.
        case lineFields(expected: Int, found: Int)
    }

    /// From 1; the header is on line 1.
    package var line: Int
    /// The header as the file spells it; `nil` when the whole record is meant.
    package var column: String?
    /// What stands there, made harmless: control characters shown as codes, long texts cut.
    package var value: String
    package var reason: Reason

    package init(line: Int, column: String?, value: String, reason: Reason) {
        self.line = line
        self.column = column.map(Self.harmless)
        self.value = Self.harmless(value)
        self.reason = reason
    }

    /// The most characters of a value that are shown.
    static let shownLength = 60

    static func harmless(_ text: String) -> String {
        var shown = ""
        for scalar in text.unicodeScalars.prefix(shownLength) {
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned:
                shown += "<\(String(scalar.value, radix: 16, uppercase: true))>"
            default: shown.unicodeScalars.append(scalar)
            }
        }
        return text.unicodeScalars.count > shownLength ? shown + "…" : shown
    }
}
