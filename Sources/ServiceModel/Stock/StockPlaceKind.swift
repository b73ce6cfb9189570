/// What a place of the company's own stock is.
package enum StockPlaceKind: String, CaseIterable, Sendable, Codable {
    case warehouse
    case van
    /// Old parts taken back, and what is not to be used before somebody has looked at it.
    case quarantine
}
