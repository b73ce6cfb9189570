import ServiceModel

/// A store is made what it was: only ever a copy that nobody else knows of.
extension Transaction {
    /// Every row that an entry behind `sequence` wrote gets what stood there before the first of them, whatever became of it
    /// since: taken back, done again, removed. Rows that came later go, also those that undo leaves; what the journal
    /// does not keep is made anew from the rows by its department. Foreign keys must not be watched meanwhile.
    func takeBack(to sequence: Int) throws {
        var rows = try FormerRow.all(since: sequence, statements, tables)
        // All go before any comes back: two may have changed places that only one can have.
        for (number, row) in rows.enumerated() {
            guard let present = try self.row(row.table, key: row.key) else { continue }
            try statements.run(row.table.texts.delete, inOrder: row.key)
            try indexNamedRows(of: row.table, before: present, after: nil)
            rows[number].keepLaterColumns(of: present)
        }
        for row in rows { if let standing = row.standing { try bringBack(row.table, standing) } }
        for department in Department.all { try department.rederive?(self, rows) }
        try forgetEntries(behind: sequence)
    }

    private func bringBack(_ table: Table, _ row: [String: SQLValue]) throws {
        let known = table.columns.filter { row[$0] != nil }
        if known.count == table.columns.count {
            try statements.run(table.texts.insert, inOrder: table.columns.map { row[$0] ?? .null })
        } else {
            try statements.run(TableTexts(table.name, key: table.key, known).insert, row)
        }
        guard table.named != nil else { return }
        try indexNamedRows(of: table, before: nil, after: try self.row(table, key: table.key(of: row)))
    }

    /// The journal ends where it ended, and its entries stand or are taken back as they were.
    private func forgetEntries(behind sequence: Int) throws {
        let here: [String: SQLValue] = ["sequence": SQLValue(sequence)]
        let reversed = try statements.rows(
            "SELECT DISTINCT reverses FROM journal WHERE sequence > :sequence AND reverses <= :sequence", here
        ) { try $0.number(0) }
        try statements.run("DELETE FROM journal_row WHERE sequence > :sequence", here)
        try statements.run("DELETE FROM journal WHERE sequence > :sequence", here)
        for entry in reversed {
            let last = try statements.first(
                "SELECT sequence, command FROM journal WHERE reverses = :entry ORDER BY sequence DESC LIMIT 1",
                ["entry": SQLValue(entry)]
            ) { (sequence: try $0.number(0), command: try $0.text(1)) }
            try mark(entry, undoneBy: last.flatMap { $0.command == "undo" ? $0.sequence : nil })
        }
        try statements.run("UPDATE counter SET value = :sequence WHERE name = 'journal'", here)
    }
}
