package import ServiceModel

/// A part at a place, or what a place is to have of it.
package struct StockPartLine: Hashable, Sendable, Identifiable {
    package var part: Part
    package var place: StockPlace.ID
    package var balance: StockBalance
    package var minimum: Quantity?
    /// Who holds it there.
    package var holders: [OrderNumber]
    /// Serial numbers there.
    package var serials: [String]

    package var id: StockCell { StockCell(place, part.id) }
    package var isUnderLeast: Bool { minimum.map { balance.free < $0 } ?? false }

    package init(
        part: Part, place: StockPlace.ID, balance: StockBalance, minimum: Quantity? = nil,
        holders: [OrderNumber] = [], serials: [String] = []
    ) {
        self.part = part
        self.place = place
        self.balance = balance
        self.minimum = minimum
        self.holders = holders
        self.serials = serials
    }
}
