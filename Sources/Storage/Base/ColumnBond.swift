/// Columns that say one thing together: where one of `triggers` is put back, all of `columns` have to be as they were left.
struct ColumnBond: Sendable {
    let triggers: Set<String>
    let columns: Set<String>

    init(_ triggers: Set<String>, and others: Set<String> = []) {
        self.triggers = triggers
        columns = triggers.union(others)
    }
}
