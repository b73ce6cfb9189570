package import DeskModel
import ServiceModel

/// What is asked of every device of a model: the questions in one cell, as those of a type are.
package struct ImportedChecklist: ImportRow, Hashable {
    package static let kind = ImportKind.checklists
    package static let columns: [ImportColumn] = [.model, .checklist]
    package static let requiredColumns: [ImportColumn] = [.model, .checklist]

    package let line: Int
    package let row: ChecklistRow

    package var keys: [(column: ImportColumn, value: String)] { [(.model, row.model)] }

    package init?(reading record: inout RecordReading) {
        line = record.line
        let model = record.required(.model)
        let items = record.cell(.checklist) { (text) throws(InputFault) in try TypeCells.checklist(text) }
        row = ChecklistRow(line: record.line, model: model, items: items ?? [])
        if !record.problems.isEmpty { return nil }
    }
}
