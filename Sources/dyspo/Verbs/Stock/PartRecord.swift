import DeskModel
import Interchange
import ServiceModel

/// A part of the catalogue as JSON and as a row.
enum PartRecord {
    static func json(_ part: Part) -> JSONValue {
        [
            "id": "\(part.id)", "code": .text(part.code), "name": .text(part.name), "ean": .text(part.ean),
            "unit": .text(part.unit.name), "price": StockRecord.money(part.price.minorUnits),
            "vat": .text(part.vat.rawValue), "substitutes": .array(part.substitutes.map { .text($0) }),
            "kit": .array(part.kit.map { ["part": .text($0.code), "quantity": .number($0.quantity)] }),
            "serials": .bool(part.hasSerials), "warranty_months": .number(part.warrantyMonths),
            "catalogue": .bool(!part.isOutsideCatalogue), "active": .bool(part.isActive),
        ]
    }

    static func table(_ parts: [Part], _ language: Language) -> TextTable {
        TextTable(
            [
                .init("code", language("Code", "Kod")), .init("name", language("Name", "Nazwa"), mayShrink: true),
                .init("unit", language("Unit", "Jednostka")), .init("price", language("Price", "Cena"), isNumber: true),
                .init("vat", language("VAT", "VAT")), .init("serials", language("Serials", "Numery")),
                .init("ean", language("EAN", "EAN")),
            ],
            rows: parts.map { part in
                [
                    part.code, part.name, part.unit.name, part.price.amount, part.vat.rawValue,
                    part.hasSerials ? language("yes", "tak") : "", part.ean,
                ]
            })
    }
}
