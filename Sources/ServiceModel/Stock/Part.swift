/// An entry of the catalogue of parts, or something bought once outside it.
package struct Part: Hashable, Sendable {
    package typealias ID = Identifier<Part>

    package let id: ID
    /// By which people and orders name it, such as `AKU-12V9AH`; no two parts have the same.
    package var code: String
    package var name: String
    /// EAN-8 or EAN-13; empty for none.
    package var ean: String
    /// `szt`, `m`, `kg` …
    package var unit: PartUnit
    /// For one unit, in grosze net, at which it is sold.
    package var price: Money
    package var vat: VATRate
    /// Codes of parts that may stand for it, best first.
    package var substitutes: [String]
    /// What it consists of, where it is a kit: then only those are booked. Empty for a part.
    package var kit: [PartLine]
    /// Each piece has a serial number.
    package var hasSerials: Bool
    /// Months of warranty from the day on which it was used; 0 for none.
    package var warrantyMonths: Int
    /// Bought once, with a name of its own, and in no catalogue.
    package var isOutsideCatalogue: Bool
    package var isActive: Bool
    package var version: Int

    package init(
        id: ID, code: String, name: String, ean: String = "", unit: PartUnit = .piece,
        price: Money = Money(minorUnits: 0), vat: VATRate = .standard, substitutes: [String] = [], kit: [PartLine] = [],
        hasSerials: Bool = false, warrantyMonths: Int = 0, isOutsideCatalogue: Bool = false, isActive: Bool = true,
        version: Int = 1
    ) {
        self.id = id
        self.code = code
        self.name = name
        self.ean = ean
        self.unit = unit
        self.price = price
        self.vat = vat
        self.substitutes = substitutes
        self.kit = kit
        self.hasSerials = hasSerials
        self.warrantyMonths = warrantyMonths
        self.isOutsideCatalogue = isOutsideCatalogue
        self.isActive = isActive
        self.version = version
    }
}
