/// The shapes that a store knows.
struct RowShapes: Sendable {
    private(set) var byID: [Int: RowShape] = [:]
    /// Of rows that do not say theirs, by table and number of columns.
    private var older: [String: [Int: RowShape]] = [:]

    /// The first schema under which rows say their shape.
    private static let first = 14

    init(_ statements: any Statements) throws {
        let found = try statements.rows("SELECT id, schema, table_name, columns FROM row_shape ORDER BY id") { row in
            try RowShape(
                id: row.number(0), schema: row.number(1), table: row.text(2),
                columns: row.text(3).split(separator: " ").map(String.init))
        }
        for shape in found { note(shape) }
    }

    private mutating func note(_ shape: RowShape) {
        byID[shape.id] = shape
        if shape.schema < Self.first { older[shape.table, default: [:]][shape.columns.count] = shape }
    }

    /// Whether a table of this name was ever known, though it may be gone.
    func knows(_ table: String) -> Bool { byID.values.contains { $0.table == table } }

    /// What rows of a table hold; `nil` when nobody knows.
    func columns(_ id: Int?, of table: String, count: Int) -> [String]? {
        let shape = id.map { byID[$0] } ?? older[table]?[count]
        guard let shape, shape.table == table, shape.columns.count == count else { return nil }
        return shape.columns
    }

    /// The shape of a table's rows as this program writes them, noted in the store when it is new.
    mutating func present(_ table: String, _ columns: [String], _ statements: any Statements) throws -> Int {
        let known = byID.values.first {
            $0.schema == Migration.newest && $0.table == table && $0.columns == columns
        }
        if let known { return known.id }
        let shape = RowShape(
            id: (byID.keys.max() ?? 0) + 1, schema: Migration.newest, table: table, columns: columns)
        try statements.run(
            "INSERT INTO row_shape (id, schema, table_name, columns) VALUES (:id, :schema, :table, :columns)",
            [
                "id": SQLValue(shape.id), "schema": SQLValue(shape.schema), "table": .text(table),
                "columns": .text(columns.joined(separator: " ")),
            ])
        note(shape)
        return shape.id
    }
}
