package import DeskModel
package import ServiceModel

extension ChecklistRow: ExportRow {
    package static var columns: [ImportColumn] { ImportedChecklist.columns }

    package func cells(_: CompanyCalendar) -> [ImportColumn: String] {
        [.model: model, .checklist: TypeCells.text(items)]
    }
}
