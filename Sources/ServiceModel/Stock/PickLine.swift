/// One line of a pick list: a part for one order, or so that the van has its least.
package struct PickLine: Hashable, Sendable {
    package let list: PickList.ID
    /// From 1.
    package let sequence: Int
    package let part: Part.ID
    package var quantity: Quantity
    /// The warehouse that it comes from.
    package let source: StockPlace.ID
    /// `nil` for what the van is to have at least.
    package let order: Order.ID?
    package var serials: [String]
    package var isTicked: Bool
    package var isLoaded: Bool

    package init(
        list: PickList.ID, sequence: Int, part: Part.ID, quantity: Quantity, source: StockPlace.ID,
        order: Order.ID? = nil, serials: [String] = [], isTicked: Bool = false, isLoaded: Bool = false
    ) {
        self.list = list
        self.sequence = sequence
        self.part = part
        self.quantity = quantity
        self.source = source
        self.order = order
        self.serials = serials
        self.isTicked = isTicked
        self.isLoaded = isLoaded
    }

    /// What loads it: for an order it is issued, else it only changes its place.
    package func step(onto van: StockPlace.ID) -> StockStep {
        StockStep(
            order == nil ? .transfer : .issue, part: part, quantity, from: source, to: van, order: order,
            serials: serials)
    }
}
