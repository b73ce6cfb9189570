import DeskModel
import Foundation
import ServiceModel

/// Looks at tables row by row.
struct RowExamination {
    private let statements: any Statements
    private let limit: Int

    init(_ statements: any Statements, _ limit: Int) {
        self.statements = statements
        self.limit = limit
    }

    /// Rows that are no value, or whose value would be written otherwise: what the reader passes over, such as a blank in
    /// a list of identifiers that is none, is found too.
    func faults<Value: Stored>(of _: Value.Type) throws -> [RowFault] {
        let table = Value.table
        return try collected(table.select()) { row in
            var reader = RowReader(row, table: table.name)
            do {
                let meant = try Value(reading: &reader).fields
                let other = table.columns.indices.first { !Self.isSame(row.value($0), meant[$0]) }
                return other.map { table.fault(row, column: $0) }
            } catch is StoreFault {
                return table.fault(row, column: max(0, reader.column - 1))
            }
        }
    }

    /// Settings, versions of days, the clock, and the journal: of other rows that are no values everything can be read that the schema
    /// lets in.
    func faultsOfTheRest() throws -> [RowFault] {
        let zones = try collected("SELECT value FROM meta WHERE key = 'timeZone'") { row in
            CompanyCalendar(identifier: row.seen(0)) == nil
                ? RowFault(table: "meta", key: "timeZone", column: "value", value: row.seen(0)) : nil
        }
        let days = try collected("SELECT technician_id, day FROM technician_day") { row in
            Day(iso: row.seen(1)) == nil
                ? RowFault(
                    table: "technician_day", key: "\(row.seen(0))/\(row.seen(1))", column: "day", value: row.seen(1))
                : nil
        }
        return try zones + days + faults(of: StoreClock.self) + entries() + entryRows()
    }

    private func entries() throws -> [RowFault] {
        let columns = ["origin", "summary", "undo", "sequence", "at"]
        return try collected("SELECT origin, summary, undo, sequence, at FROM journal") { row in
            let readable = [
                Actor.Origin(rawValue: row.seen(0)) != nil,
                (try? JSONDecoder().decode(Summary.self, from: Data(row.seen(1).utf8))) != nil,
                UndoClass(rawValue: row.seen(2)) != nil,
                (try? row.number(3)) != nil,
                (try? row.integer(4)).flatMap(Timestamp.init(inCalendar:)) != nil,
            ]
            return readable.firstIndex(of: false).map { column in
                RowFault(
                    table: "journal", key: row.seen(3), column: columns[column],
                    value: RowFault.short(row.seen(column)))
            }
        }
    }

    private func entryRows() throws -> [RowFault] {
        let shapes = try RowShapes(statements)
        let sql = "SELECT table_name, before_row, after_row, sequence, position, shape FROM journal_row"
        return try collected(sql) { row in
            func fault(_ column: String, _ value: String) -> RowFault {
                RowFault(
                    table: "journal_row", key: "\(row.seen(3))/\(row.seen(4))", column: column,
                    value: RowFault.short(value))
            }
            let name = row.seen(0)
            guard name == RowChange.days || TableRegistry.standard[name] != nil || shapes.knows(name) else {
                return fault("table_name", name)
            }
            let shape = row.isNull(5) ? nil : try? row.number(5)
            for (column, index) in [("before_row", 1), ("after_row", 2)] where !row.isNull(index) {
                let text = row.seen(index)
                let fields = try? RowChange.row(text)
                guard let fields, shapes.columns(shape, of: name, count: fields.count) != nil else {
                    return fault(column, text)
                }
            }
            return nil
        }
    }

    private func collected(_ sql: String, _ fault: (any ResultRow) throws -> RowFault?) throws -> [RowFault] {
        var found: [RowFault] = []
        try statements.query(sql, [:]) { row in
            if found.count < limit, let fault = try fault(row) { found.append(fault) }
        }
        return found
    }

    /// JSON may have been written by an older program, in which some things did not exist yet.
    private static func isSame(_ stored: SQLValue, _ meant: SQLValue) -> Bool {
        if stored == meant { return true }
        guard case .text(let text) = stored, let first = text.first, first == "[" || first == "{" else { return false }
        return (try? JSONSerialization.jsonObject(with: Data(text.utf8))) != nil
    }
}

extension Table {
    /// What is wrong with a row that was selected with all columns.
    func fault(_ row: any ResultRow, column: Int) -> RowFault {
        let parts = key.compactMap { columns.firstIndex(of: $0) }.map { row.value($0).plain }
        let column = min(column, columns.count - 1)
        return RowFault(
            table: name, key: parts.joined(separator: "/"), column: columns[column],
            value: RowFault.short(row.value(column).plain))
    }
}

extension ResultRow {
    /// What stands in a column, whatever it is.
    fileprivate func seen(_ column: Int) -> String { value(column).plain }
}
