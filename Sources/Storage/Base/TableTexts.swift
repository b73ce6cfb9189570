/// What is said to SQL of a table.
struct TableTexts: Sendable {
    let select: String
    let insert: String
    /// Which row is meant, by its key.
    let condition: String
    /// One row by its key, all columns.
    let selectRow: String
    /// Whether there is a row with its key.
    let presence: String
    let delete: String

    init(_ name: String, key: [String], _ columns: [String]) {
        let names = columns.joined(separator: ", ")
        select = "SELECT \(names) FROM \(name) "
        insert = "INSERT INTO \(name) (\(names)) VALUES (\(columns.map { ":" + $0 }.joined(separator: ", ")))"
        condition = key.map { "\($0) = :\($0)" }.joined(separator: " AND ")
        selectRow = "\(select)WHERE \(condition)"
        presence = "SELECT 1 FROM \(name) WHERE \(condition)"
        delete = "DELETE FROM \(name) WHERE \(condition)"
    }
}
