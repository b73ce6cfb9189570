/// A step that passed the general checks: a part, how much of it, and its places.
struct StockPieces {
    let step: StockStep
    let part: Part
    let quantity: Quantity
    let from: StockPlace.ID?
    let to: StockPlace.ID?

    /// Where it leaves or stays.
    func fromCell() throws -> StockCell {
        guard let from else { throw StockFault.unknownPlace }
        return StockCell(from, part.id)
    }

    func order() throws -> Order.ID {
        guard let order = step.order else { throw StockFault.unknownMove }
        return order
    }
}
