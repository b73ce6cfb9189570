package import ServiceModel

/// A line of a file of parts.
package struct PartRow: Hashable, Sendable, Codable {
    package var line: Int
    package var code: String
    package var name: String
    package var ean = ""
    package var unit = ""
    /// Grosze net.
    package var price: Int64?
    package var vat: VATRate?
    package var substitutes: [String] = []
    package var kit: [PartLine] = []
    package var hasSerials: Bool?
    package var warrantyMonths: Int?
    /// No for what was bought once and stands in no catalogue.
    package var isInCatalogue: Bool?
    package var isActive: Bool?

    package init(line: Int, code: String, name: String) {
        self.line = line
        self.code = code
        self.name = name
    }
}
