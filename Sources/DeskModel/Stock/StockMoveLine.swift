package import ServiceModel

/// A move with names.
package struct StockMoveLine: Hashable, Sendable, Identifiable {
    package var id: StockMove.ID
    package var at: Timestamp
    package var by: String
    package var booked: BookedMove
    package var serials: [String]
    package var reason: String
    package var reverses: StockMove.ID?

    package init(_ move: StockMove, _ booked: BookedMove) {
        id = move.id
        at = move.at
        by = move.by
        self.booked = booked
        serials = move.pieces.map(\.number)
        reason = move.reason
        reverses = move.reverses
    }
}
