import ServiceModel

/// What an entry did to one row, from first to last, by the names of columns.
struct NetChange {
    let table: Table
    let key: String
    let before: [String: SQLValue]?
    let after: [String: SQLValue]?
    /// Columns that it changed, of those that the table has now; of a row that it made or removed all. Versions do not
    /// count, nor what follows from other columns.
    let columns: Set<String>
    /// Columns that it changed or filled and that its table has no more.
    let gone: [String]

    init(_ table: Table, key: String, before: [String: SQLValue]?, after: [String: SQLValue]?) {
        self.table = table
        self.key = key
        self.before = before
        self.after = after
        let present = Set(table.columns)
        let changed = Set((before ?? [:]).keys).union((after ?? [:]).keys).filter { name in
            !(after?[name] ?? .null).means(before?[name] ?? .null)
        }
        gone = changed.subtracting(present).sorted()
        let isWhole = (before == nil) != (after == nil)
        columns = (isWhole ? present : changed.intersection(present)).subtracting(table.derived)
    }

    /// The columns that have to be as the entry left them, for it to be put back without writing over others' work.
    var guarded: Set<String> { columns.union(table.bound(to: columns)) }
}

extension Transaction {
    /// What an entry did, row by row, in the order in which it first touched them. Days of technicians are left out:
    /// they only count changes.
    func netChanges(of sequence: Int) throws -> [NetChange] {
        if let known = knownNets[sequence] { return known }
        let changes = try NetChange.all(of: try rowChanges(of: sequence), try rowShapes(), tables)
        knownNets[sequence] = changes
        return changes
    }
}

extension NetChange {
    fileprivate static func all(
        of rows: [RowChange], _ shapes: RowShapes, _ tables: TableRegistry
    ) throws -> [NetChange] {
        var order: [String] = []
        var ends: [String: (table: Table, first: RowChange, last: RowChange)] = [:]
        for change in rows where change.table != RowChange.days {
            guard let table = tables[change.table] else {
                // A later schema may have taken the table away.
                if shapes.knows(change.table) { continue }
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
            NetChange(table, key: first.key, before: first.namedBefore, after: last.namedAfter)
        }
    }
}
