/// A part of the answer.
package struct PriceChunk: Sendable {
    package var request: Int
    /// The journal's sequence the prices were computed over.
    package var sequence: Int
    package var prices: [CellKey: CellPrice]
    /// All cells are priced. A chunk that follows says only which full cells fit once another visit moves.
    package var isLast: Bool

    package init(request: Int, sequence: Int, prices: [CellKey: CellPrice], isLast: Bool) {
        self.request = request
        self.sequence = sequence
        self.prices = prices
        self.isLast = isLast
    }
}
