/// What is said to SQL of a table.
struct TableTexts: Sendable {
    let select: String
    let insert: String
    let update: String
    /// The columns in the order of the parameters of `update`.
    let updateOrder: [Int]
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
        let assignments = columns.filter { !key.contains($0) }.map { "\($0) = :\($0)" }.joined(separator: ", ")
        let (others, keys) = (columns.indices.filter { !key.contains(columns[$0]) }, key.compactMap(columns.firstIndex))
        updateOrder = others + keys
        selectRow = "\(select)WHERE \(condition)"
        presence = "SELECT 1 FROM \(name) WHERE \(condition)"
        delete = "DELETE FROM \(name) WHERE \(condition)"
        update = "UPDATE \(name) SET \(assignments) WHERE \(condition)"
    }
}
