package import ServiceModel

/// A line of a file of what is on hand: a part at a place.
package struct StockRow: Hashable, Sendable, Codable {
    package var line: Int
    /// The code.
    package var place: String
    /// The code.
    package var part: String
    /// `nil` where only the least is said.
    package var quantity: Quantity?
    /// In all, in grosze; `nil` where the file says the price of one.
    package var value: Int64?
    /// Of one, in grosze net.
    package var price: Int64?
    package var serials: [String] = []
    /// How much there is to be at least.
    package var least: Quantity?

    package init(line: Int, place: String, part: String, quantity: Quantity? = nil) {
        self.line = line
        self.place = place
        self.part = part
        self.quantity = quantity
    }
}
