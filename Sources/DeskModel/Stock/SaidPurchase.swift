package import ServiceModel

/// Something bought on the way and used at once.
package struct SaidPurchase: Hashable, Sendable, Codable {
    /// `nil` for what is in no catalogue.
    package var part: Part.ID?
    /// What it is, where it is in no catalogue.
    package var title: String
    package var quantity: Quantity
    /// Grosze net for one unit.
    package var price: Int64
    package var vat: VATRate
    package var serials: [String]

    package init(
        part: Part.ID? = nil, title: String = "", _ quantity: Quantity, price: Int64, vat: VATRate = .standard,
        serials: [String] = []
    ) {
        self.part = part
        self.title = title
        self.quantity = quantity
        self.price = price
        self.vat = vat
        self.serials = serials
    }
}
