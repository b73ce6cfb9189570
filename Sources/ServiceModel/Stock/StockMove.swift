/// A move of parts, as it is written: it is never changed. Quantities on hand, what orders hold, took and used are sums of
/// moves.
package struct StockMove: Hashable, Sendable {
    package typealias ID = Identifier<StockMove>

    package var id: ID
    package let op: StockOp
    /// `nil` where an order is closed.
    package let part: Part.ID?
    /// What goes from one end to the other; nothing where parts are only held or let go.
    package var quantity: Quantity = .zero
    /// Grosze that go along.
    package var value: Int64 = 0
    package var from: StockEnd?
    package var to: StockEnd?
    package var order: Order.ID?
    /// What the order holds more at the end it comes from, and at the end it goes to.
    package var heldFrom: Quantity = .zero
    package var heldTo: Quantity = .zero
    /// What the order took, used, returned and lost more.
    package var use: PartUse = .none
    package var pieces: [MovedPiece] = []
    package var reason = ""
    /// The move that this one takes back.
    package var reverses: ID?
    package var at: Timestamp
    package var by: String = ""

    package init(id: ID = ID(0), _ op: StockOp, part: Part.ID?, at: Timestamp) {
        self.id = id
        self.op = op
        self.part = part
        self.at = at
    }
}
