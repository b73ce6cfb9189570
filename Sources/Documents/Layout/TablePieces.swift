import DeskModel

/// A table as pieces: its headings, repeated on every page, and its rows. A row that is very high is broken between lines.
struct TablePieces {
    private let table: PrintedTable
    private let layout: DocumentLayout
    private let columns: [(x: Double, width: Double)]
    private let head: Piece

    private static let (gap, padding) = (8.0, 3.2)
    /// Lines of a row that stay together.
    private static let lines = 14

    init(_ table: PrintedTable, _ layout: DocumentLayout) {
        self.table = table
        self.layout = layout
        let shares = table.columns.reduce(0) { $0 + max(1, $1.share) }
        let room = layout.frame.textWidth - 2 * Self.padding - Self.gap * Double(table.columns.count - 1)
        var x = layout.frame.left + Self.padding
        let columns = table.columns.map { column in
            let width = room * Double(max(1, column.share)) / Double(max(1, shares))
            defer { x += width + Self.gap }
            return (x: x, width: width)
        }
        self.columns = columns
        head = Self.head(table, columns, layout)
    }

    var pieces: [Piece] {
        let repeated = PieceBox(head)
        guard !table.rows.isEmpty else { return [head] }
        return [head]
            + table.rows.enumerated().flatMap { index, row -> [Piece] in
                var pieces = row.isHeading ? [heading(row)] : cells(row)
                for index in pieces.indices { pieces[index].repeated = repeated }
                // A heading alone at the foot of a page leads nowhere.
                if row.isHeading, index + 1 < table.rows.count { pieces[pieces.count - 1].staysWithNext = true }
                return pieces
            }
    }

    private static func head(
        _ table: PrintedTable, _ columns: [(x: Double, width: Double)], _ layout: DocumentLayout
    ) -> Piece {
        let texts = zip(table.columns, columns).map { column, place in
            layout.set(
                column.heading, TextStyle.columnHeading.aligned(column.isNumber ? .right : .left), width: place.width)
        }
        let height = (texts.map(\.height).max() ?? 0) + 2 * padding
        let (frame, colour) = (layout.frame, layout.colour)
        return Piece(kind: .row, height: height + 1, staysWithNext: true) { sheet, y in
            sheet.fill(colour.tint(0.09), x: frame.left, y: y, width: frame.textWidth, height: height)
            for (text, place) in zip(texts, columns) {
                sheet.element("TH") { sheet.text(text, colour, x: place.x, y: y + padding) }
            }
        }
    }

    private func heading(_ row: PrintedTable.Row) -> Piece {
        let frame = layout.frame
        let text = layout.set(
            row.cells.filter { !$0.isEmpty }.joined(separator: "  "), .strongCell,
            width: frame.textWidth - 2 * Self.padding)
        return Piece(kind: .row, height: text.height + 2 * Self.padding) { sheet, y in
            sheet.fill(
                .frame, x: frame.left, y: y, width: frame.textWidth, height: text.height + 2 * Self.padding - 0.6)
            sheet.element("TD") { sheet.text(text, x: frame.left + Self.padding, y: y + Self.padding) }
        }
    }

    private func cells(_ row: PrintedTable.Row) -> [Piece] {
        let style = row.tone == .warning ? TextStyle.strongCell : .cell
        let texts = zip(zip(table.columns, columns), row.cells).map { place, text in
            layout.set(text, style.aligned(place.0.isNumber ? .right : .left), width: place.1.width)
        }
        let most = texts.map(\.lines).max() ?? 1
        return stride(from: 0, to: most, by: Self.lines).map { start in
            part(of: texts, from: start, isFirst: start == 0, isLast: start + Self.lines >= most, row.tone)
        }
    }

    /// Some lines of every cell.
    private func part(
        of texts: [SetText], from start: Int, isFirst: Bool, isLast: Bool, _ tone: PrintedTone
    ) -> Piece {
        let parts = texts.map { text in
            min(start, text.lines)..<min(start + Self.lines, text.lines)
        }
        let top = isFirst ? Self.padding : 0
        let tallest = zip(texts, parts).map { $0.height($1) }.max() ?? 0
        let height = top + tallest + (isLast ? Self.padding : 0)
        let (frame, columns) = (layout.frame, columns)
        return Piece(kind: .row, height: height) { sheet, y in
            if tone == .warning {
                sheet.fill(.warningGround, x: frame.left, y: y, width: frame.textWidth, height: height)
            }
            for (index, text) in texts.enumerated() where !parts[index].isEmpty {
                sheet.element("TD") {
                    sheet.text(text, Ink(tone), lines: parts[index], x: columns[index].x, y: y + top)
                }
            }
            guard isLast else { return }
            sheet.line(.rule, x: frame.left, y: y + height, toX: frame.textRight, toY: y + height, thickness: 0.4)
        }
    }
}
