@testable import Storage

/// Everything that a look at the past has to show: every row of every table, but for caches, jobs, versions of days and
/// numbers for what is written next.
enum StoreRows {
    private static let passing: Set = ["job", "road_leg", "row_shape", "technician_day", "counter"]

    static func all(of store: Store) throws -> [String] {
        try store.connection.read { statements in
            let tables = Department.tables.filter { !passing.contains($0.name) }
            let rows = try tables.flatMap { table in
                try statements.rows(table.select()) { row in
                    "\(table.name): " + table.columns.indices.map { row.value($0).plain }.joined(separator: "|")
                }.sorted()
            }
            return rows + ["sequence: \(try Reader(statements: statements).sequence())"]
        }
    }

    /// What stands in one and not in the other.
    static func difference(_ one: [String], _ other: [String]) -> String {
        let (left, right) = (Set(one).subtracting(other).sorted(), Set(other).subtracting(one).sorted())
        return (left.prefix(8).map { "- " + $0 } + right.prefix(8).map { "+ " + $0 }).joined(separator: "\n")
    }
}
