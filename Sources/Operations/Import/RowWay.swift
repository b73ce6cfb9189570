import DeskModel

/// One way from a row to the record that it means.
struct RowWay<Entity> {
    /// By its English name.
    let column: String
    /// What the row has in it.
    let value: String?
    let find: (String) -> [Entity]
}
