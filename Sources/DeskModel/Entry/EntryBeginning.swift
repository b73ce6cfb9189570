/// The beginning of a part that is a customer's name, or of several.
struct EntryBeginning {
    /// Words of the part.
    var length: Int
    /// Numbers of the customers in the index.
    var owners: [Int]
    /// They are called just so.
    var isExact: Bool
    var folded: [[UInt8]]
}
