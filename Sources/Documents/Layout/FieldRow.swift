import DeskModel

/// Some names with their values, side by side.
struct FieldRow {
    let height: Double
    /// With its upper left corner there.
    let draw: (Sheet, Double, Double) -> Void
}

extension DocumentLayout {
    func fieldRows(_ fields: [PrintedField], columns: Int, width: Double) -> [FieldRow] {
        let (gap, count) = (12.0, Double(columns))
        let column = (width - gap * (count - 1)) / count
        return stride(from: 0, to: fields.count, by: columns).map { start in
            let row = fields[start..<min(start + columns, fields.count)].map { field in
                let style = field.tone == .plain ? TextStyle.value : .strongCell
                return (
                    name: set(field.name, .label, width: column), value: set(field.value, style, width: column),
                    ink: Ink(field.tone)
                )
            }
            let names = row.map(\.name.height).max() ?? 0
            let height = names + (row.map(\.value.height).max() ?? 0) + 6
            return FieldRow(height: height) { sheet, x, y in
                for (index, field) in row.enumerated() {
                    let left = x + Double(index) * (column + gap)
                    sheet.text(field.name, .quiet, x: left, y: y)
                    sheet.text(field.value, field.ink, x: left, y: y + names + 0.5)
                }
            }
        }
    }

    func fieldPieces(_ fields: [PrintedField], columns: Int) -> [Piece] {
        let frame = frame
        return fieldRows(fields, columns: columns, width: frame.textWidth).map { row in
            Piece(kind: .element("P"), height: row.height) { sheet, y in row.draw(sheet, frame.left, y) }
        }
    }
}
