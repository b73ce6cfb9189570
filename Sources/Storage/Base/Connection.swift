/// A value of a column or a parameter. Booleans are 0 and 1, moments integer seconds, days ISO text, money integer
/// minor units.
package enum SQLValue: Hashable, Sendable {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)
}

/// One row of an answer; columns count from 0. Whoever wrote past the desk may have left anything in a column: what is no
/// value of the kind that is asked for, NULL too, is a `StoreFault.unreadableRow`.
protocol ResultRow {
    func isNull(_ column: Int) -> Bool
    func integer(_ column: Int) throws -> Int64
    func real(_ column: Int) throws -> Double
    func text(_ column: Int) throws -> String
    func value(_ column: Int) -> SQLValue
    /// That a column holds what cannot be: it names the column and what stands there.
    func fault(_ column: Int) -> StoreFault
}

extension ResultRow {
    /// A whole number to count with. Far beyond all that is written, sums would overflow: such a number is a fault as well.
    func number(_ column: Int) throws -> Int {
        let number = try integer(column)
        guard number.magnitude < 1 << 50 else { throw fault(column) }
        return Int(number)
    }
}

/// Statements inside one transaction. SQL is the common subset of SQLite 3.40 and PostgreSQL 15 with named parameters
/// (`:name`).
protocol Statements {
    /// Runs a query and hands over row by row; a row is valid only inside `body`.
    func query(_ sql: String, _ parameters: [String: SQLValue], _ body: (any ResultRow) throws -> Void) throws
    /// Runs a statement; returns how many rows it changed.
    @discardableResult
    func run(_ sql: String, _ parameters: [String: SQLValue]) throws -> Int
}

/// A store that reads consistent snapshots and writes in serial transactions.
protocol Connection: Sendable {
    func read<Value>(_ body: (any Statements) throws -> Value) throws -> Value
    func write<Value>(_ body: (any Statements) throws -> Value) throws -> Value
    /// Copies everything, as of one moment, into a new file; gives how many rows each table had.
    func copy(to path: String) throws -> [String: Int]
    /// Takes what another database holds in place of everything of its own, in one transaction: others that have it open
    /// see the old state or the new one, and a crash leaves one of them.
    func take(over path: String) throws
    /// Nothing can be read or written any more.
    func close() throws
}

extension Statements {
    /// How many rows each table has.
    func rowCounts() throws -> [String: Int] {
        let names = try rows("SELECT name FROM sqlite_master WHERE type = 'table'") { try $0.text(0) }
        return Dictionary(
            uniqueKeysWithValues: try names.map { name in
                (name, try first("SELECT COUNT(*) FROM \"\(name)\"") { try $0.number(0) } ?? 0)
            })
    }

    func rows<Value>(
        _ sql: String, _ parameters: [String: SQLValue] = [:], _ read: (any ResultRow) throws -> Value
    ) throws -> [Value] {
        var values: [Value] = []
        try query(sql, parameters) { values.append(try read($0)) }
        return values
    }

    func first<Value>(
        _ sql: String, _ parameters: [String: SQLValue] = [:], _ read: (any ResultRow) throws -> Value
    ) throws -> Value? {
        var found: Value?
        try query(sql, parameters) { row in if found == nil { found = try read(row) } }
        return found
    }
}
