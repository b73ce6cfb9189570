/// A piece that others point at.
final class PieceBox {
    let piece: Piece

    init(_ piece: Piece) { self.piece = piece }
}
