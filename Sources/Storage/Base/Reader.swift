package import ServiceModel

/// A consistent snapshot of the store.
package struct Reader {
    let statements: any Statements
    /// One command reads the same people and orders again and again.
    private let known = KnownTexts()

    init(statements: any Statements) {
        self.statements = statements
    }

    /// The journal's last sequence; 0 in a store without entries.
    package func sequence() throws -> Int {
        try statements.first("SELECT value FROM counter WHERE name = 'journal'") { try $0.number(0) } ?? 0
    }

    /// A value of the company's own settings.
    package func setting(_ key: String) throws -> String? {
        try statements.first("SELECT value FROM meta WHERE key = :key", ["key": .text(key)]) { try $0.text(0) }
    }

    package func all<Value: Stored>(_: Value.Type = Value.self) throws -> [Value] {
        try fetch(Value.self, "ORDER BY \(Value.table.key.joined(separator: ", "))")
    }

    package func find<Value: Stored>(_ id: Identifier<Value>) throws -> Value? {
        try fetch(Value.self, "WHERE id = :id", ["id": SQLValue(id)]).first
    }

    /// Rows of one table; `rest` follows `SELECT … FROM table`.
    func fetch<Value: Stored>(
        _: Value.Type = Value.self, _ rest: String, _ parameters: [String: SQLValue] = [:]
    ) throws -> [Value] {
        try statements.rows("\(Value.table.select()) \(rest)", parameters) { row in
            var reader = RowReader(row, table: Value.table.name, known: known)
            do {
                return try Value(reading: &reader)
            } catch StoreFault.unreadableRow {
                // Row and column are named, so that somebody can find and mend them.
                let fault = Value.table.fault(row, column: max(0, reader.column - 1))
                throw StoreFault.unreadableRow(table: fault.table, detail: fault.place)
            }
        }
    }
}
