package import DeskModel
import ServiceModel

/// A warehouse, a van or a quarantine.
package struct ImportedStockPlace: ImportRow, Hashable {
    package static let kind = ImportKind.stockPlaces
    package static let columns: [ImportColumn] = [.code, .type, .name, .technician, .active]
    package static let requiredColumns: [ImportColumn] = [.code, .type]

    package let line: Int
    package let row: StockPlaceRow

    package var keys: [(column: ImportColumn, value: String)] { [(.code, row.code)] }

    package init?(reading record: inout RecordReading) {
        line = record.line
        let code = record.required(.code)
        let kind = record.value(.type) { (text) throws(InputFault) in try ImportWords.stockPlaceKind(text) }
        if kind == nil, record.has(.type), record.problems.isEmpty { record.note(.required, in: .type) }
        row = StockPlaceRow(
            line: record.line, code: code, name: record.text(.name) ?? "", kind: kind,
            technician: record.text(.technician) ?? "",
            isActive: record.value(.active) { (text) throws(InputFault) in try ImportValues.flag(text) })
        if !record.problems.isEmpty { return nil }
    }
}
