extension Reader {
    /// The rows that the entries behind `after` wrote, up to `through`, each once. `nil` when they are more than `limit`, or
    /// when an entry does not say what it wrote: then nothing is known but that all may be different.
    package func writtenRows(after: Int, through: Int, limit: Int) throws -> Set<WrittenRow>? {
        let written = try statements.rows(
            """
            SELECT sequence, table_name, row_key FROM journal_row WHERE sequence > :after AND sequence <= :through
            LIMIT :limit
            """,
            ["after": SQLValue(after), "through": SQLValue(through), "limit": SQLValue(limit + 1)]
        ) { row in (sequence: try row.number(0), row: WrittenRow(table: try row.text(1), key: try row.text(2))) }
        guard written.count <= limit, Set(written.map(\.sequence)).count == through - after else { return nil }
        return Set(written.map(\.row))
    }
}
