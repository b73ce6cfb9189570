package import DeskModel

/// A kind of record that can be imported from CSV.
package protocol ImportRow: Sendable {
    static var kind: ImportKind { get }
    static var columns: [ImportColumn] { get }
    /// Those among `columns` a file must have.
    static var requiredColumns: [ImportColumn] { get }

    /// The line of the file it begins on.
    var line: Int { get }
    /// Values no two rows of a file may share, each with the column to blame.
    var keys: [(column: ImportColumn, value: String)] { get }

    /// Reads one record; `nil` when a fault was noted.
    init?(reading record: inout RecordReading)
}
