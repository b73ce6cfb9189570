/// A part at a place.
package struct StockCell: Hashable, Sendable {
    package let place: StockPlace.ID
    package let part: Part.ID

    package init(_ place: StockPlace.ID, _ part: Part.ID) {
        self.place = place
        self.part = part
    }
}
