/// A piece with a serial number that a move moves.
package struct MovedPiece: Hashable, Sendable, Codable {
    package var number: String
    /// The order of the move held it before.
    package var wasHeld: Bool
    /// It holds it afterwards.
    package var isHeld: Bool

    package init(_ number: String, wasHeld: Bool = false, isHeld: Bool = false) {
        self.number = number
        self.wasHeld = wasHeld
        self.isHeld = isHeld
    }
}
