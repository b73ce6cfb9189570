/// Reads a row's columns from left to right.
package struct RowReader {
    let row: any ResultRow
    let table: String
    /// The next to be read.
    private(set) var column: Int
    /// Of the other rows of the same snapshot; `nil` for a row alone.
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
