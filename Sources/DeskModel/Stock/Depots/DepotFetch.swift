package import ServiceModel

/// A stop at a warehouse that a place in a day needs.
package struct DepotFetch: Hashable, Sendable {
    package var place: StockPlace.ID
    /// The code of the warehouse.
    package var code: String
    package var start: Timestamp
    package var end: Timestamp

    package init(place: StockPlace.ID, code: String, start: Timestamp, end: Timestamp) {
        self.place = place
        self.code = code
        self.start = start
        self.end = end
    }
}
