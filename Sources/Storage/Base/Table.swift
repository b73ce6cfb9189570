/// Where a kind of value lives: a table, its key columns, all columns in the order of `fields`, and what the journal keeps
/// of it.
package struct Table: Hashable, Sendable {
    package let name: String
    package let history: TableHistory
    package let key: [String]
    package let columns: [String]
    /// Where the key columns stand among all, in the key's order.
    let keyColumns: [Int]
    /// Columns of which undo puts back all or none.
    let bonds: [ColumnBond]
    /// Columns that follow from others: undo does not compare them.
    let derived: Set<String>
    /// A column that names rows of another table, and how they are found.
    let named: NamedRows?
    /// Its statements, written once.
    let texts: TableTexts

    /// The row counts its changes in a column `version`, which comes last.
    package var isVersioned: Bool { columns.last == "version" }

    init(
        _ name: String, _ history: TableHistory, key: [String] = ["id"], _ columns: [String], bonds: [ColumnBond] = [],
        derived: Set<String> = [], named: NamedRows? = nil
    ) {
        self.name = name
        self.history = history
        self.key = key
        self.columns = columns
        self.bonds = bonds
        self.named = named
        self.derived = columns.last == "version" ? derived.union(["version"]) : derived
        keyColumns = key.compactMap(columns.firstIndex)
        texts = TableTexts(name, key: key, columns)
    }

    package static func == (left: Table, right: Table) -> Bool { left.name == right.name }
    package func hash(into hasher: inout Hasher) { hasher.combine(name) }

    /// The key's values of a row, in the key's order.
    func key(of fields: [SQLValue]) -> [SQLValue] { keyColumns.map { fields[$0] } }
    func key(of row: [String: SQLValue]) -> [SQLValue] { key.map { row[$0] ?? .null } }

    /// `SELECT` with all columns, to be followed by `WHERE` or `ORDER BY`.
    func select() -> String { texts.select }

    /// The columns that have to be as they were left where some are put back.
    func bound(to columns: Set<String>) -> Set<String> {
        bonds.filter { !$0.triggers.isDisjoint(with: columns) }.reduce(into: []) { $0.formUnion($1.columns) }
    }
}
