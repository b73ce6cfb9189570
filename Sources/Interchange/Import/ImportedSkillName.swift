package import DeskModel

/// Something that people can do, by a short code.
package struct ImportedSkillName: ImportRow, Hashable {
    package static let kind = ImportKind.skills
    package static let columns: [ImportColumn] = [.code, .name]
    package static let requiredColumns: [ImportColumn] = [.code]

    package let line: Int
    package let code: String
    /// The code again where the file says no other.
    package let name: String

    package var keys: [(column: ImportColumn, value: String)] { [(.code, code)] }

    package init?(reading record: inout RecordReading) {
        line = record.line
        code = record.required(.code)
        name = record.text(.name) ?? code
        if !record.problems.isEmpty { return nil }
    }
}
