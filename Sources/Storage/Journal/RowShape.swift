/// Which columns rows of a table had that the journal keeps, in their order, and the schema under which they were written.
struct RowShape: Sendable {
    let id: Int
    let schema: Int
    let table: String
    let columns: [String]
}

extension Transaction {
    func rowShapes() throws -> RowShapes {
        if let knownShapes { return knownShapes }
        let shapes = try RowShapes(statements)
        knownShapes = shapes
        return shapes
    }
}
