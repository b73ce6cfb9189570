/// Stops at warehouses and missing parts, as board, day and map say them.
enum DepotSign {
    static let stop: Character = "⌂"
    static let missing: Character = "P"
}
