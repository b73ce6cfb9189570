import ServiceModel

/// A row that was written since some entry of the journal, and what stood there behind that entry.
struct FormerRow {
    let table: Table
    let key: [SQLValue]
    /// By the names of columns; `nil` when it was not there.
    private(set) var before: [String: SQLValue]?
    /// What the first that wrote it since left there.
    let after: [String: SQLValue]?

    /// Columns that came only after the row was kept stay as they are now.
    mutating func keepLaterColumns(of present: [SQLValue]) {
        before?.merge(zip(table.columns, present)) { kept, _ in kept }
    }

    /// What of it this schema has a place for.
    var standing: [String: SQLValue]? {
        let columns = Set(table.columns)
        return before?.filter { columns.contains($0.key) }
    }
}

extension FormerRow {
    /// All of them, in the order in which they were first written.
    static func all(
        since sequence: Int, _ statements: any Statements, _ tables: TableRegistry
    ) throws -> [FormerRow] {
        let shapes = try RowShapes(statements)
        var (rows, seen): ([FormerRow], Set<String>) = ([], [])
        try statements.query(
            """
            SELECT table_name, row_key, before_row, after_row, shape FROM journal_row WHERE sequence > :sequence
            ORDER BY sequence, position
            """, ["sequence": SQLValue(sequence)]
        ) { row in
            let (name, key) = (try row.text(0), try row.text(1))
            guard name != RowChange.days, seen.insert("\(name) \(key)").inserted else { return }
            guard let table = tables[name] else {
                // A later schema may have taken the table away.
                if shapes.knows(name) { return }
                throw StoreFault.unreadableRow(table: "journal_row", detail: name)
            }
            let change = try RowChange(
                table: name, key: key, before: row.isNull(2) ? nil : row.text(2),
                after: row.isNull(3) ? nil : row.text(3), shape: row.isNull(4) ? nil : row.number(4), shapes)
            let (before, after) = (change.namedBefore, change.namedAfter)
            guard let known = before ?? after else { return }
            rows.append(FormerRow(table: table, key: table.key(of: known), before: before, after: after))
        }
        return rows
    }
}
