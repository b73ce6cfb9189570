/// Where a kind of value lives: a table, its key columns, and all columns in the order of `fields`.
package struct Table: Hashable, Sendable {
    package let name: String
    package let key: [String]
    package let columns: [String]
    /// Columns that a later schema brought, oldest first: rows that the journal kept before do not have them.
    let later: [String]
    /// Its statements, written once.
    let texts: TableTexts

    /// The row counts its changes in a column `version`, which comes last.
    package var isVersioned: Bool { columns.last == "version" }

    init(_ name: String, key: [String] = ["id"], _ columns: [String], later: [String] = []) {
        self.name = name
        self.key = key
        self.columns = columns
        self.later = later
        texts = TableTexts(name, key: key, columns)
    }

    package static func == (left: Table, right: Table) -> Bool { left.name == right.name }
    package func hash(into hasher: inout Hasher) { hasher.combine(name) }

    /// The columns of a kept row of so many values, in its order.
    func columns(of count: Int) -> [String] {
        let missing = later.suffix(max(0, columns.count - count))
        return columns.filter { !missing.contains($0) }
    }

    /// A kept row by the names of its columns.
    func named(_ row: [SQLValue]) -> [String: SQLValue] {
        Dictionary(uniqueKeysWithValues: zip(columns(of: row.count), row))
    }

    /// The company's own settings.
    static let settings = Table("meta", key: ["key"], ["key", "value"])

    /// `SELECT` with all columns, to be followed by `WHERE` or `ORDER BY`.
    func select() -> String { texts.select }
}

/// What is said to SQL of a table.
struct TableTexts: Sendable {
    let select: String
    let insert: String
    let update: String
    /// Which row is meant, by its key.
    let condition: String

    init(_ name: String, key: [String], _ columns: [String]) {
        let names = columns.joined(separator: ", ")
        select = "SELECT \(names) FROM \(name) "
        insert = "INSERT INTO \(name) (\(names)) VALUES (\(columns.map { ":" + $0 }.joined(separator: ", ")))"
        condition = key.map { "\($0) = :\($0)" }.joined(separator: " AND ")
        let assignments = columns.filter { !key.contains($0) }.map { "\($0) = :\($0)" }.joined(separator: ", ")
        update = "UPDATE \(name) SET \(assignments) WHERE \(condition)"
    }
}

/// A value that is one row of a table.
package protocol Stored: Sendable {
    static var table: Table { get }
    /// One value a column, in the table's order.
    var fields: [SQLValue] { get }
    /// Reads the columns in the table's order, beginning at the reader's.
    init(reading row: inout RowReader) throws
}

/// Reads a row's columns from left to right.
package struct RowReader {
    let row: any ResultRow
    let table: String
    /// The next to be read.
    private(set) var column: Int
    /// Of the other rows of the same query; `nil` for a row alone.
    let known: KnownTexts?

    init(_ row: any ResultRow, table: String, from column: Int = 0, known: KnownTexts? = nil) {
        self.row = row
        self.table = table
        self.column = column
        self.known = known
    }

    mutating func next() -> Int {
        defer { column += 1 }
        return column
    }

    /// A number that is counted with, from minutes to versions: see ``ResultRow/number(_:)``.
    mutating func integer() throws -> Int { try row.number(next()) }
    mutating func integer64() throws -> Int64 { try row.integer(next()) }
    mutating func real() throws -> Double { try row.real(next()) }
    mutating func text() throws -> String { try row.text(next()) }
    mutating func flag() throws -> Bool { try integer64() != 0 }

    /// The next column, or `nil` when it is NULL.
    mutating func optional<Value>(_ read: (inout RowReader) throws -> Value) rethrows -> Value? {
        if row.isNull(column) {
            column += 1
            return nil
        }
        return try read(&self)
    }

    /// The same of a text that many rows of a query share: it is parsed once.
    mutating func shared<Value>(_ parse: (String) -> Value?) throws -> Value {
        let known = known
        return try parsed { text in
            if let value = known?[text] as? Value { return value }
            let value = parse(text)
            if let value { known?[text] = value }
            return value
        }
    }

    /// Two values that are both there or both NULL.
    func both<First, Second>(_ first: First?, _ second: Second?) throws -> (First, Second)? {
        switch (first, second) {
        case (let first?, let second?): (first, second)
        case (nil, nil): nil
        default: throw StoreFault.unreadableRow(table: table, detail: "one of two that belong together is NULL")
        }
    }

    /// A value of a text column that must make sense.
    mutating func parsed<Value>(_ parse: (String) -> Value?) throws -> Value {
        let text = try text()
        guard let value = parse(text) else { throw StoreFault.unreadableRow(table: table, detail: text) }
        return value
    }
}

extension SQLValue {
    init(_ value: Int) { self = .integer(Int64(value)) }
    init(_ value: Bool) { self = .integer(value ? 1 : 0) }

    init(_ value: Int?) { self = value.map { .integer(Int64($0)) } ?? .null }
    init(_ value: Double?) { self = value.map { .real($0) } ?? .null }
    init(_ value: String?) { self = value.map { .text($0) } ?? .null }
}
