/// What a place has in all.
package struct StockTotal: Hashable, Sendable {
    /// Parts of which there is any.
    package var kinds: Int
    /// Grosze.
    package var value: Int64

    package init(kinds: Int = 0, value: Int64 = 0) {
        self.kinds = kinds
        self.value = value
    }
}
