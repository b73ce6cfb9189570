package import ServiceModel

/// A line of a file of places of stock.
package struct StockPlaceRow: Hashable, Sendable, Codable {
    package var line: Int
    package var code: String
    package var name: String
    package var kind: StockPlaceKind?
    /// Who drives the van; empty for nobody.
    package var technician: String
    package var isActive: Bool?

    package init(
        line: Int, code: String, name: String = "", kind: StockPlaceKind? = nil, technician: String = "",
        isActive: Bool? = nil
    ) {
        self.line = line
        self.code = code
        self.name = name
        self.kind = kind
        self.technician = technician
        self.isActive = isActive
    }
}
