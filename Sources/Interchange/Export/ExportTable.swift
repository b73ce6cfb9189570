package import ServiceModel

/// Rows to be written, under their headers.
package struct ExportTable: Hashable, Sendable {
    package var columns: [String]
    package var rows: [[String]]

    package init(columns: [String], rows: [[String]]) {
        self.columns = columns
        self.rows = rows
    }

    /// The columns that the kind's import reads.
    package init<Row: ExportRow>(_ rows: [Row], _ calendar: CompanyCalendar) {
        self.init(
            columns: Row.columns.map(\.rawValue),
            rows: rows.map { row in
                let cells = row.cells(calendar)
                return Row.columns.map { cells[$0] ?? "" }
            })
    }

    /// RFC 4180 in UTF-8: commas, lines ended by CRLF, a header first; no cell that a spreadsheet would run.
    package var csv: String {
        ([columns] + rows).map { row in row.map(Self.field).joined(separator: ",") + "\r\n" }.joined()
    }

    /// Names in one cell, which reading tells apart again.
    package static func list(_ names: [String]) -> String { ExportValues.list(names) }

    private static func field(_ text: String) -> String {
        let text = FormulaGuard.added(to: text)
        guard text.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else { return text }
        return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
}
