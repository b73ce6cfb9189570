package import DeskModel
package import ServiceModel

/// Rows of planning that were written behind an entry of the journal, as they stood then; `nil` for those that were not there.
package struct RowsBefore: Sendable {
    package fileprivate(set) var visits: [Visit.ID: Visit?] = [:]
    package fileprivate(set) var absences: [Absence.ID: Absence?] = [:]
    package fileprivate(set) var hours: [CellKey: ShiftChange?] = [:]
}

extension Reader {
    /// What visits, absences and hours of days that were written behind an entry were at that entry.
    package func rowsBefore(after sequence: Int) throws -> RowsBefore {
        let shapes = try RowShapes(statements)
        var first: [String: RowChange] = [:]
        var order: [String] = []
        let changes = try statements.rows(
            """
            SELECT table_name, row_key, before_row, after_row, shape FROM journal_row
            WHERE sequence > :after ORDER BY sequence, position
            """, ["after": SQLValue(sequence)]
        ) { row in
            try RowChange(
                table: row.text(0), key: row.text(1), before: row.isNull(2) ? nil : row.text(2),
                after: row.isNull(3) ? nil : row.text(3), shape: row.isNull(4) ? nil : row.number(4), shapes)
        }
        for change in changes where Self.planned.contains(change.table) {
            let name = "\(change.table) \(change.key)"
            if first[name] == nil { order.append(name) }
            first[name] = first[name] ?? change
        }
        return try rowsBefore(order.compactMap { first[$0] })
    }

    private static let planned = [
        Visit.table.name, AssignmentRow.table.name, Absence.table.name, ShiftChange.table.name,
    ]

    private func rowsBefore(_ changes: [RowChange]) throws -> RowsBefore {
        var rows = RowsBefore()
        var crews: [Visit.ID: [(Technician.ID, AssignmentRow?)]] = [:]
        for change in changes {
            let parts = change.key.split(separator: "/")
            guard let id = parts.first.flatMap({ Int64($0) }) else {
                throw StoreFault.unreadableRow(table: "journal_row", detail: "\(change.table) \(change.key)")
            }
            switch change.table {
            case Visit.table.name: rows.visits[Visit.ID(id)] = .some(try change.valueBefore(Visit.self))
            case AssignmentRow.table.name:
                guard parts.count == 2, let person = Int64(parts[1]) else { continue }
                let row = try change.valueBefore(AssignmentRow.self)
                crews[Visit.ID(id), default: []].append((Technician.ID(person), row))
            case Absence.table.name: rows.absences[Absence.ID(id)] = .some(try change.valueBefore(Absence.self))
            default:
                guard parts.count == 2, let day = Day(iso: parts[1]) else { continue }
                let change = try change.valueBefore(ShiftChange.self)
                rows.hours[CellKey(Technician.ID(id), day)] = .some(change)
            }
        }
        try take(crews, into: &rows)
        return rows
    }

    /// Who stood with a visit is what is there now, with what was written taken back.
    private func take(
        _ crews: [Visit.ID: [(Technician.ID, AssignmentRow?)]], into rows: inout RowsBefore
    ) throws {
        for id in Set(rows.visits.keys).union(crews.keys) {
            let now = try visit(id)
            guard var before = rows.visits[id] ?? now else { continue }
            var crew = Dictionary(
                (now?.placement?.assignments ?? []).map { ($0.technician, $0) }
            ) { first, _ in first }
            for (person, row) in crews[id] ?? [] { crew[person] = row?.assignment }
            let members = crew.values.sorted { ($0.role.rawValue, $0.technician) < ($1.role.rawValue, $1.technician) }
            try before.take(crew: members)
            rows.visits[id] = .some(before)
        }
    }
}

extension RowChange {
    /// The row before, as a value; `nil` where there was none.
    fileprivate func valueBefore<Value: Stored>(_: Value.Type) throws -> Value? {
        guard let named = namedBefore else { return nil }
        let table = Value.table
        var reader = RowReader(
            KeptResultRow(table: table, values: table.columns.map { named[$0] ?? .null }), table: table.name)
        return try Value(reading: &reader)
    }
}
