/// A value that is one row of a table.
package protocol Stored: Sendable {
    static var table: Table { get }
    /// One value a column, in the table's order.
    var fields: [SQLValue] { get }
    /// Reads the columns in the table's order, beginning at the reader's.
    init(reading row: inout RowReader) throws
}
