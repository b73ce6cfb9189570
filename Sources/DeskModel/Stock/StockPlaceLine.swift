package import ServiceModel

/// A place of stock as lists show it.
package struct StockPlaceLine: Hashable, Sendable, Identifiable {
    package var place: StockPlace
    /// Who drives the van.
    package var technician: String?
    /// The technician has left or was never there.
    package var isOrphaned: Bool
    package var total: StockTotal
    /// Parts of which there is less than the least.
    package var underLeast: Int

    package var id: StockPlace.ID { place.id }

    package init(
        place: StockPlace, technician: String? = nil, isOrphaned: Bool = false, total: StockTotal = StockTotal(),
        underLeast: Int = 0
    ) {
        self.place = place
        self.technician = technician
        self.isOrphaned = isOrphaned
        self.total = total
        self.underLeast = underLeast
    }
}
