/// A spreadsheet runs a cell that begins with `=`, `+`, `-`, `@`, a tab or a carriage return (OWASP, CSV injection). An
/// apostrophe in front makes it text again; reading takes the apostrophe away, so that nothing is lost on the way.
enum FormulaGuard {
    static func added(to cell: String) -> String { isFormula(cell) ? "'" + cell : cell }

    static func removed(from cell: String) -> String {
        cell.utf8.first == UInt8(ascii: "'") && isFormula(cell) ? String(cell.dropFirst()) : cell
    }

    /// Behind apostrophes of its own too: they would be taken for the guard.
    private static func isFormula(_ cell: String) -> Bool {
        guard let first = cell.unicodeScalars.first(where: { $0 != "'" }) else { return false }
        return ["=", "+", "-", "@", "\t", "\r"].contains(first)
    }
}
