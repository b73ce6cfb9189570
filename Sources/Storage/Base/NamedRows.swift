/// A column that names rows of another table by their identifiers, with blanks between them, and the table by which they
/// are found from the other end. It follows from the column and is written with it, whoever writes the row: a command,
/// undo, or a file.
struct NamedRows: Sendable {
    let column: String
    /// What is said to SQL, with `:owner` for the row that names and `:item` for the one that is named.
    let insert: String
    let forget: String

    /// `index` is a table of two columns, `owner` and `item`, which are its key.
    init(_ column: String, index: String, owner: String, item: String) {
        self.column = column
        insert = """
            INSERT INTO \(index) (\(owner), \(item)) VALUES (:owner, :item) ON CONFLICT (\(owner), \(item)) DO NOTHING
            """
        forget = "DELETE FROM \(index) WHERE \(owner) = :owner"
    }
}

extension Transaction {
    /// Keeps the index of the rows that a row names.
    func indexNamedRows(of table: Table, before: [SQLValue]?, after: [SQLValue]?) throws {
        guard let named = table.named, let column = table.columns.firstIndex(of: named.column) else { return }
        guard before?[column] != after?[column], let row = after ?? before else { return }
        let owner = row[table.keyColumns[0]]
        if before != nil { try statements.run(named.forget, inOrder: [owner]) }
        guard let after, case .text(let text) = after[column] else { return }
        for item in text.split(separator: " ").compactMap({ Int64($0) }) {
            try statements.run(named.insert, inOrder: [owner, .integer(item)])
        }
    }
}
