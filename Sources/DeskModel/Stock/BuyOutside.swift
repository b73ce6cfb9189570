package import ServiceModel

/// Something bought once outside the catalogue: it goes from its supplier onto the van, for an order, and its receipt to the
/// order's documents.
package struct BuyOutside: Command {
    package static let name = "buy-outside"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.intake

    package var order: Order.ID
    package var van: StockPlace.ID
    package var title: String
    /// `nil` for what is no quantity.
    package var quantity: Quantity?
    package var unit: PartUnit
    /// Grosze net for one unit.
    package var price: Int64
    package var vat: VATRate
    package var receipt: [KeptFile]

    package init(
        order: Order.ID, van: StockPlace.ID, title: String, quantity: Quantity?, unit: PartUnit = .piece, price: Int64,
        vat: VATRate = .standard, receipt: [KeptFile] = []
    ) {
        self.order = order
        self.van = van
        self.title = title
        self.quantity = quantity
        self.unit = unit
        self.price = price
        self.vat = vat
        self.receipt = receipt
    }
}
