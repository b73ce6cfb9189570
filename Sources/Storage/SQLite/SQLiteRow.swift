import GRDB
import GRDBSQLite

/// The row on which a statement stands. A view of the desk is hundreds of thousands of columns: they are read from SQLite
/// itself, without a value of GRDB's in between.
struct SQLiteRow: ResultRow {
    private let statement: Statement
    private let columns: OpaquePointer

    init(statement: Statement) {
        self.statement = statement
        columns = statement.sqliteStatement
    }

    func isNull(_ column: Int) -> Bool { kind(column) == SQLITE_NULL }

    /// Of a number with a fraction the whole part, as SQLite itself takes it.
    func integer(_ column: Int) throws -> Int64 {
        switch kind(column) {
        case SQLITE_INTEGER: return sqlite3_column_int64(columns, Int32(column))
        case SQLITE_FLOAT:
            let real = sqlite3_column_double(columns, Int32(column))
            guard real >= Double(Int64.min), real < Double(Int64.max) else { throw fault(column) }
            return Int64(real)
        default: throw fault(column)
        }
    }

    func real(_ column: Int) throws -> Double {
        switch kind(column) {
        case SQLITE_INTEGER, SQLITE_FLOAT: return sqlite3_column_double(columns, Int32(column))
        default: throw fault(column)
        }
    }

    func text(_ column: Int) throws -> String {
        guard kind(column) == SQLITE_TEXT else { throw fault(column) }
        return string(column)
    }

    func bytes(_ column: Int) throws -> [UInt8] {
        guard kind(column) == SQLITE_BLOB else { throw fault(column) }
        return blob(column)
    }

    func fault(_ column: Int) -> StoreFault {
        let value = value(column)
        let shown = if case .text(let text) = value { String(reflecting: text) } else { value.plain }
        return .unreadableRow(table: table, detail: "\(statement.columnNames[column]): \(shown)")
    }

    func value(_ column: Int) -> SQLValue {
        switch kind(column) {
        case SQLITE_INTEGER: .integer(sqlite3_column_int64(columns, Int32(column)))
        case SQLITE_FLOAT: .real(sqlite3_column_double(columns, Int32(column)))
        case SQLITE_TEXT: .text(string(column))
        case SQLITE_BLOB: .bytes(blob(column))
        default: .null
        }
    }

    private func kind(_ column: Int) -> Int32 { sqlite3_column_type(columns, Int32(column)) }

    private func string(_ column: Int) -> String { String(cString: sqlite3_column_text(columns, Int32(column))) }

    private func blob(_ column: Int) -> [UInt8] {
        let count = Int(sqlite3_column_bytes(columns, Int32(column)))
        return Array(UnsafeRawBufferPointer(start: sqlite3_column_blob(columns, Int32(column)), count: count))
    }

    /// The table that was asked first.
    private var table: String {
        let words = statement.sql.split(whereSeparator: \.isWhitespace)
        let from = words.firstIndex { $0.uppercased() == "FROM" }
        return from.flatMap { words.indices.contains($0 + 1) ? String(words[$0 + 1]) : nil } ?? statement.sql
    }
}
