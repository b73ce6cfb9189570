package import ServiceModel

extension Transaction {
    /// Puts back what an entry changed, last first: of a row that it changed only those columns, so that what others
    /// wrote beside them stays. Rows of append-only tables stay too: a counter-command follows, which is the caller's to
    /// write.
    ///
    /// Orders of `kept` that it brought stay, with their visits and whoever they are for: what was told of them is never
    /// unwritten, so that they end another way.
    package func reverse(_ sequence: Int, keeping kept: Set<Order.ID> = []) throws {
        let stays = kept.isEmpty ? Set<Visit.ID>() : Set(try kept.flatMap { try read.visits(of: $0).map(\.id) })
        for change in try netChanges(of: sequence).reversed() where change.table.history == .restorable {
            if !kept.isEmpty, change.before == nil, isOf(change, kept, stays) { continue }
            if change.before == nil, let after = change.after {
                if try retire(change, movedBy: sequence) { continue }
                try forgetDayVersions(change)
                try delete(change.table, key: change.table.key(of: after))
            } else if let before = change.before {
                try putBack(change, before)
            }
        }
        for change in try rowChanges(of: sequence) where change.table == RowChange.days {
            try touch(dayKey: change.key)
        }
    }

    /// A row that stands or falls with one of these orders.
    private func isOf(_ change: NetChange, _ orders: Set<Order.ID>, _ visits: Set<Visit.ID>) -> Bool {
        switch change.table {
        case Customer.table, Site.table: return true
        case Order.table: return Int64(change.key).map { orders.contains(Identifier($0)) } ?? false
        case Visit.table: return Int64(change.key).map { visits.contains(Identifier($0)) } ?? false
        case AssignmentRow.table:
            let visit = change.key.split(separator: "/").first.flatMap { Int64($0) }
            return visit.map { visits.contains(Identifier($0)) } ?? false
        default: return false
        }
    }

    /// A part that an entry brought and moved at once stays for the sake of its moves, which are never unwritten, and is out of
    /// use; whether it is such a one.
    private func retire(_ change: NetChange, movedBy sequence: Int) throws -> Bool {
        guard change.table == Part.table, let id = Int64(change.key), var part = try read.find(Part.ID(id)),
            try stockMoves(of: sequence).contains(where: { $0.part == part.id })
        else { return false }
        part.isActive = false
        try update(part)
        return true
    }

    /// Puts back what an entry changed of rows that were there before it; those that it brought stay. Whether there were
    /// any.
    package func reverseChanges(_ sequence: Int) throws -> Bool {
        var isFound = false
        for change in try netChanges(of: sequence).reversed() where change.after != nil {
            guard let before = change.before else { continue }
            isFound = true
            try putBack(change, before)
        }
        return isFound
    }

    private func putBack(_ change: NetChange, _ before: [String: SQLValue]) throws {
        let table = change.table
        guard let current = try row(table, key: table.key(of: before)) else {
            return try insert(table, named: before)
        }
        try write(
            table,
            zip(table.columns, current).map { name, value in
                change.columns.contains(name) ? before[name] ?? value : value
            }, over: current)
    }

    /// What of an entry cannot be put back, because a later schema has no place for it: table and key, and the column unless
    /// the whole table is gone.
    package func gone(byReversing sequence: Int) throws -> [String] {
        let columns = try netChanges(of: sequence).filter { $0.table.history == .restorable }
            .flatMap { change in change.gone.map { "\(change.table.name) \(change.key), \($0)" } }
        let rows = try rowChanges(of: sequence)
            .filter { $0.table != RowChange.days && tables[$0.table] == nil }.map { "\($0.table) \($0.key)" }
        return columns + rows
    }

    /// Whether an entry wrote a row that is not taken back.
    package func wroteFinalRows(_ sequence: Int) throws -> Bool {
        try netChanges(of: sequence).contains { $0.table.history == .final }
    }

    /// The orders that an entry touched, or whose visits it touched; some may no longer be there.
    package func ordersTouched(by sequence: Int) throws -> [Order.ID] {
        let keys = try netChanges(of: sequence).compactMap { change -> Int64? in
            if change.table == Order.table { return Int64(change.key) }
            guard change.table == Visit.table, case .integer(let order)? = (change.after ?? change.before)?["order_id"]
            else { return nil }
            return order
        }
        return Set(keys).sorted().map { Identifier($0) }
    }

    /// The visits that putting an entry back would give a technician and a time.
    package func visitsPlaced(byReversing sequence: Int) throws -> [Visit.ID] {
        let changes = try netChanges(of: sequence).filter { change in
            change.table == AssignmentRow.table
                || change.table == Visit.table && !change.columns.isDisjoint(with: ["day", "start_at", "end_at"])
        }
        let keys = changes.compactMap { $0.key.split(separator: "/").first.flatMap { Int64($0) } }
        return Set(keys).sorted().map { Identifier($0) }
    }

    /// The days of a technician who never was need no versions, and must not hold the row back.
    private func forgetDayVersions(_ change: NetChange) throws {
        guard change.table == Technician.table else { return }
        try statements.run(
            "DELETE FROM technician_day WHERE CAST(technician_id AS TEXT) = :id", ["id": .text(change.key)])
    }

    private func touch(dayKey: String) throws {
        let parts = dayKey.split(separator: "/")
        guard parts.count == 2, let technician = Int64(parts[0]), let day = Day(iso: parts[1]) else {
            throw StoreFault.unreadableRow(table: "journal_row", detail: dayKey)
        }
        // Of a technician who is gone nothing is left to be versioned.
        guard try read.find(Technician.ID(technician)) != nil else { return }
        touch(Identifier(technician), day)
    }
}
