import ServiceModel

/// What an entry did to one row, from first to last, by the names of columns.
struct NetChange {
    let table: Table
    let key: String
    let before: [String: SQLValue]?
    let after: [String: SQLValue]?
    /// Columns that it changed; of a row that it made or removed all. Versions do not count, nor what follows from
    /// other columns.
    let columns: Set<String>

    init(_ table: Table, key: String, before: [String: SQLValue]?, after: [String: SQLValue]?) {
        self.table = table
        self.key = key
        self.before = before
        self.after = after
        let derived = ColumnBonds.derived(in: table)
        guard let before, let after else {
            columns = before == nil && after == nil ? [] : Set(table.columns).subtracting(derived)
            return
        }
        columns = Set(
            before.keys.filter { name in
                guard let new = after[name], let old = before[name] else { return false }
                return !new.means(old)
            }
        ).subtracting(derived)
    }

    /// The columns that have to be as the entry left them, for it to be put back without writing over others' work.
    var guarded: Set<String> { columns.union(ColumnBonds.bound(to: columns, in: table)) }
}

/// Which columns say one thing together, and which follow from others.
enum ColumnBonds {
    /// Where one of `triggers` is put back, all of `columns` have to be as they were left.
    private struct Bond {
        let triggers: Set<String>
        let columns: Set<String>

        init(_ triggers: Set<String>, and others: Set<String> = []) {
            self.triggers = triggers
            columns = triggers.union(others)
        }
    }

    private static let bonds: [String: [Bond]] = [
        Visit.table.name: [
            // A lock or an override is about the place it was put on; the end follows from the duration.
            Bond(["state", "day", "start_at", "end_at", "duration"], and: ["lock", "override_reason"]),
            Bond(["promise_start", "promise_end", "promise_to", "promise_at"]),
        ],
        Order.table.name: [
            Bond(["stage", "hold_reason", "hold_note", "hold_since"]), Bond(["wish_start", "wish_end"]),
        ],
        Site.table.name: [Bond(["latitude", "longitude"])],
        Technician.table.name: [Bond(["latitude", "longitude"])],
        Absence.table.name: [Bond(["start_at", "end_at"])],
    ]

    static func bound(to columns: Set<String>, in table: Table) -> Set<String> {
        (bonds[table.name] ?? []).filter { !$0.triggers.isDisjoint(with: columns) }
            .reduce(into: []) { $0.formUnion($1.columns) }
    }

    /// Versions, and an order's state, which follows from its stage, hold and visits.
    static func derived(in table: Table) -> Set<String> {
        var derived: Set<String> = table == Order.table ? ["state"] : []
        if table.isVersioned { derived.insert("version") }
        return derived
    }
}

extension SQLValue {
    /// The same value: a whole number may have been kept as an integer where the column holds reals.
    func means(_ other: SQLValue) -> Bool {
        switch (self, other) {
        case (.integer(let whole), .real(let real)), (.real(let real), .integer(let whole)): Double(whole) == real
        default: self == other
        }
    }
}

extension Transaction {
    /// What an entry did, row by row, in the order in which it first touched them. Days of technicians are left out:
    /// they only count changes.
    func netChanges(of sequence: Int) throws -> [NetChange] {
        if let known = knownNets[sequence] { return known }
        let changes = try NetChange.all(of: try rowChanges(of: sequence))
        knownNets[sequence] = changes
        return changes
    }
}

extension NetChange {
    fileprivate static func all(of rows: [RowChange]) throws -> [NetChange] {
        var order: [String] = []
        var ends: [String: (table: Table, first: RowChange, last: RowChange)] = [:]
        for change in rows where change.table != RowChange.days {
            guard let table = Table.named(change.table) else {
                throw StoreFault.unreadableRow(table: "journal_row", detail: change.table)
            }
            let name = "\(change.table) \(change.key)"
            if let known = ends[name] {
                ends[name] = (table, known.first, change)
            } else {
                order.append(name)
                ends[name] = (table, change, change)
            }
        }
        return order.compactMap { ends[$0] }.map { table, first, last in
            NetChange(
                table, key: first.key, before: first.before.map(table.named), after: last.after.map(table.named))
        }
    }
}
