/// What the law of stock asks about how things stand: of a store, or of a ``StockBook`` in memory.
package protocol StockStanding {
    func part(_ id: Part.ID) throws -> Part?
    func place(_ id: StockPlace.ID) throws -> StockPlace?
    func balance(_ cell: StockCell) throws -> StockBalance
    /// What an order holds of a part at a place.
    func held(_ order: Order.ID, _ cell: StockCell) throws -> Quantity
    /// All that an order holds anywhere, by place and part.
    func holds(of order: Order.ID) throws -> [StockCell: Quantity]
    func uses(of order: Order.ID) throws -> [Part.ID: PartUse]
    /// It takes nothing more.
    func isClosed(_ order: Order.ID) throws -> Bool
    func serial(_ number: String) throws -> SerialStanding?
    /// Serial numbers of a part at a place, with the order that holds each.
    func serials(_ cell: StockCell) throws -> [String: Order.ID?]
    func move(_ id: StockMove.ID) throws -> StockMove?
    /// The moves of a part, in the order in which they were written.
    func moves(of part: Part.ID) throws -> [StockMove]
    /// Another move took it back, and that one stands.
    func isReversed(_ id: StockMove.ID) throws -> Bool
}
