package import DeskModel
import ServiceModel

/// How much of a part is at a place.
package struct ImportedStock: ImportRow, Hashable {
    package static let kind = ImportKind.stock
    package static let columns: [ImportColumn] = [.place, .part, .quantity, .value, .price, .serials, .least]
    package static let requiredColumns: [ImportColumn] = [.place, .part, .quantity]

    package let line: Int
    package let row: StockRow

    package var keys: [(column: ImportColumn, value: String)] { [(.part, "\(row.part) (\(row.place))")] }

    package init?(reading record: inout RecordReading) {
        line = record.line
        var row = StockRow(line: record.line, place: record.required(.place), part: record.required(.part))
        row.quantity = record.value(.quantity) { (text) throws(InputFault) in try StockCells.quantity(text) }
        row.value = record.value(.value) { (text) throws(InputFault) in try StockCells.grosze(text) }
        row.price = record.value(.price) { (text) throws(InputFault) in try StockCells.grosze(text) }
        row.serials =
            record.value(.serials, limit: 100_000) { (text) throws(InputFault) in
                ListCell.parts(text).map { ListCell.plain($0) }
            } ?? []
        row.least = record.value(.least) { (text) throws(InputFault) in try StockCells.quantity(text) }
        if row.quantity == nil, row.least == nil, record.problems.isEmpty { record.note(.required, in: .quantity) }
        self.row = row
        if !record.problems.isEmpty { return nil }
    }
}
