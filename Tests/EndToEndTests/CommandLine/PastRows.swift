@testable import Storage

/// Everything that a look at the past has to show; not what passes: caches, jobs, versions of days, counters; nor contents of
/// reports, which stand under their hash and say nothing by themselves.
enum PastRows {
    private static let passing: Set = [
        "job", "road_leg", "row_shape", "technician_day", "counter", "report_content",
    ]

    static func all(of store: Store) throws -> [String] {
        try store.connection.read { statements in
            try Department.tables.filter { !passing.contains($0.name) }.flatMap { table in
                try statements.rows(table.select()) { row in
                    "\(table.name): " + table.columns.indices.map { row.value($0).plain }.joined(separator: "|")
                }
            }
        }
    }
}
