/// The tables whose rows the journal keeps, by name.
struct TableRegistry: Sendable {
    private let tables: [String: Table]

    init(_ tables: [Table]) {
        self.tables = Dictionary(
            uniqueKeysWithValues: tables.filter { $0.history != .notJournalled }.map { ($0.name, $0) })
    }

    /// Those of all departments.
    static let standard = TableRegistry(Department.tables)

    subscript(name: String) -> Table? { tables[name] }
}
