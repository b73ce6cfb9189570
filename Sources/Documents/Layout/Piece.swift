/// What is not broken over pages: a line of text, a row of a table, a row of pictures.
struct Piece {
    enum Kind: Equatable {
        /// Its element of the document's structure.
        case element(String)
        /// A row of a table: rows in a row are one table.
        case row
        /// Only a distance, of which nothing is left at the top of a page.
        case gap
    }

    var kind: Kind
    var height: Double
    /// It stands on the same page as what follows it.
    var staysWithNext = false
    /// What is said once more above it when it comes first on a page: the headings of its table.
    var repeated: PieceBox?
    /// Draws it with its upper edge there.
    var draw: (Sheet, Double) -> Void

    static func gap(_ height: Double, staysWithNext: Bool = false) -> Piece {
        Piece(kind: .gap, height: height, staysWithNext: staysWithNext) { _, _ in }
    }
}
