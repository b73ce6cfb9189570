/// Something that is to be done with parts, as it is asked for.
package struct StockStep: Hashable, Sendable, Codable {
    package var op: StockOp
    package var part: Part.ID?
    /// What is moved, or what was counted; `nil` for what is no quantity.
    package var quantity: Quantity?
    /// For what happens at one place, the place.
    package var from: StockPlace.ID?
    package var to: StockPlace.ID?
    package var order: Order.ID?
    /// Grosze net for one unit.
    package var price: Int64?
    package var reason: String
    package var serials: [String]
    /// The move that is taken back.
    package var move: StockMove.ID?

    package init(
        _ op: StockOp, part: Part.ID? = nil, _ quantity: Quantity? = nil, from: StockPlace.ID? = nil,
        to: StockPlace.ID? = nil, order: Order.ID? = nil, price: Int64? = nil, reason: String = "",
        serials: [String] = [], move: StockMove.ID? = nil
    ) {
        self.op = op
        self.part = part
        self.quantity = quantity
        self.from = from
        self.to = to
        self.order = order
        self.price = price
        self.reason = reason
        self.serials = serials.map(SerialNumber.clean)
        self.move = move
    }
}
