package import DeskModel
import ServiceModel

/// A part of the catalogue.
package struct ImportedPart: ImportRow, Hashable {
    package static let kind = ImportKind.parts
    package static let columns: [ImportColumn] = [
        .code, .name, .ean, .unit, .price, .vat, .substitutes, .kit, .serials, .warrantyMonths, .catalogue, .active,
    ]
    package static let requiredColumns: [ImportColumn] = [.code, .name]

    package let line: Int
    package let row: PartRow

    package var keys: [(column: ImportColumn, value: String)] { [(.code, row.code)] }

    package init?(reading record: inout RecordReading) {
        line = record.line
        var row = PartRow(line: record.line, code: record.required(.code), name: record.required(.name))
        row.ean = record.value(.ean) { (text) throws(InputFault) in try StockCells.ean(text) } ?? ""
        row.unit = record.text(.unit) ?? ""
        row.price = record.value(.price) { (text) throws(InputFault) in try StockCells.grosze(text) }
        row.vat = record.value(.vat) { (text) throws(InputFault) in try StockCells.vat(text) }
        row.substitutes =
            record.value(.substitutes, limit: PlainText.noteLimit) { (text) throws(InputFault) in
                ListCell.parts(text).map { ListCell.plain($0) }
            } ?? []
        row.kit = record.parts(.kit)
        row.hasSerials = record.value(.serials) { (text) throws(InputFault) in try ImportValues.flag(text) }
        row.warrantyMonths = record.value(.warrantyMonths) { (text) throws(InputFault) in
            try ImportValues.number(text, in: 0...240)
        }
        row.isInCatalogue = record.value(.catalogue) { (text) throws(InputFault) in try ImportValues.flag(text) }
        row.isActive = record.value(.active) { (text) throws(InputFault) in try ImportValues.flag(text) }
        self.row = row
        if !record.problems.isEmpty { return nil }
    }
}
