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
