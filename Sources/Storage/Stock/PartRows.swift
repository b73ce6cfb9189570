package import ServiceModel

extension Part: Stored {
    package static let table = Table(
        "part", .restorable,
        [
            "id", "code", "name", "ean", "unit", "price", "vat", "substitutes", "kit", "has_serials",
            "warranty_months", "is_outside_catalogue", "is_active", "version",
        ])
    package var fields: [SQLValue] {
        [
            SQLValue(id), .text(code), .text(name), .text(ean), .text(unit.name), .integer(price.minorUnits),
            .text(vat.rawValue), json(substitutes), json(kit), SQLValue(hasSerials), SQLValue(warrantyMonths),
            SQLValue(isOutsideCatalogue), SQLValue(isActive), SQLValue(version),
        ]
    }

    package init(reading row: inout RowReader) throws {
        try self.init(
            id: row.id(), code: row.text(), name: row.text(), ean: row.text(), unit: PartUnit(row.text()),
            price: Money(minorUnits: row.integer64()), vat: row.code(), substitutes: row.json(), kit: row.json(),
            hasSerials: row.flag(), warrantyMonths: row.integer(), isOutsideCatalogue: row.flag(),
            isActive: row.flag(), version: row.integer())
    }
}

extension Reader {
    package func part(code: String) throws -> Part? {
        try fetch(Part.self, "WHERE code = :code", ["code": .text(code)]).first
    }
}
