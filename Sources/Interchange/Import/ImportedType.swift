package import DeskModel
import ServiceModel

/// A type of orders. Tasks and checklist stand in one cell each, as JSON or in the short form of the command line with `|` or
/// line breaks between them.
package struct ImportedType: ImportRow, Hashable {
    package static let kind = ImportKind.types
    package static let columns: [ImportColumn] = [
        .key, .code, .name, .category, .tasks, .checklist, .parts, .signature, .photo, .priority, .slaClass, .active,
    ]
    package static let requiredColumns: [ImportColumn] = [.code, .name]

    package let line: Int
    package let row: TypeRow

    package var keys: [(column: ImportColumn, value: String)] {
        (row.code.isEmpty ? [] : [(.code, row.code)]) + (row.key.map { [(.key, $0)] } ?? [])
    }

    package init?(reading record: inout RecordReading) {
        line = record.line
        var row = TypeRow(line: record.line, code: record.required(.code), name: record.required(.name))
        row.key = record.key()
        row.category = record.value(.category) { (text) throws(InputFault) in try ImportWords.type(text) }
        row.tasks = record.cell(.tasks) { (text) throws(InputFault) in try TypeCells.tasks(text) }
        row.checklist = record.cell(.checklist) { (text) throws(InputFault) in try TypeCells.checklist(text) }
        row.parts = record.parts()
        row.needsSignature = record.value(.signature) { (text) throws(InputFault) in try ImportValues.flag(text) }
        row.needsPhoto = record.value(.photo) { (text) throws(InputFault) in try ImportValues.flag(text) }
        row.priority = record.value(.priority) { (text) throws(InputFault) in try ImportWords.priority(text) }
        row.slaClass = record.text(.slaClass) ?? ""
        row.isActive = record.value(.active) { (text) throws(InputFault) in try ImportValues.flag(text) }
        self.row = row
        if !record.problems.isEmpty { return nil }
    }
}

extension RecordReading {
    /// A long cell of several lines.
    mutating func cell<Value>(
        _ column: ImportColumn, _ read: (String) throws(InputFault) -> Value
    ) -> Value? {
        guard let text = text(column, limit: 100_000, lines: true) else { return nil }
        do {
            return try read(text)
        } catch {
            note(error, in: column)
            return nil
        }
    }
}
