/// How some columns of a row are written over. What stays as it is stands in no statement: a database that is told of a column
/// writes its index anew and looks up what it refers to, whether the value is another one or not.
struct UpdateText {
    let text: String
    /// The columns in the order of the parameters.
    let order: [Int]

    /// `columns` are positions in the table; none of them is of its key.
    init(_ table: Table, _ columns: [Int]) {
        let assignments = columns.map { "\(table.columns[$0]) = :\(table.columns[$0])" }.joined(separator: ", ")
        text = "UPDATE \(table.name) SET \(assignments) WHERE \(table.texts.condition)"
        order = columns + table.keyColumns
    }

    /// All columns but the key.
    init(all table: Table) { self.init(table, table.columns.indices.filter { !table.keyColumns.contains($0) }) }
}
