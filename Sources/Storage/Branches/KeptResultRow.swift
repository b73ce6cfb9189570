/// A row that the journal keeps, read like one that a query gives.
struct KeptResultRow: ResultRow {
    let table: Table
    /// In the order of the table's columns.
    let values: [SQLValue]

    func isNull(_ column: Int) -> Bool { values[column] == .null }

    func integer(_ column: Int) throws -> Int64 {
        guard case .integer(let value) = values[column] else { throw fault(column) }
        return value
    }

    func real(_ column: Int) throws -> Double {
        switch values[column] {
        case .real(let value): return value
        case .integer(let value): return Double(value)
        case .null, .text, .bytes: throw fault(column)
        }
    }

    func text(_ column: Int) throws -> String {
        guard case .text(let value) = values[column] else { throw fault(column) }
        return value
    }

    func bytes(_ column: Int) throws -> [UInt8] {
        guard case .bytes(let value) = values[column] else { throw fault(column) }
        return value
    }

    func value(_ column: Int) -> SQLValue { values[column] }

    func fault(_ column: Int) -> StoreFault {
        .unreadableRow(table: "journal_row", detail: "\(table.name).\(table.columns[column])")
    }
}
