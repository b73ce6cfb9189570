import DeskModel
import Interchange
import ServiceModel

/// Places and parts on hand as JSON and as rows.
enum StockRecord {
    static func money(_ grosze: Int64) -> JSONValue {
        ["amount": .text(Money(minorUnits: grosze).amount), "currency": "PLN"]
    }

    static func json(_ line: StockPlaceLine) -> JSONValue {
        [
            "id": "\(line.place.id)", "code": .text(line.place.code), "name": .text(line.place.name),
            "kind": .text(line.place.kind.rawValue), "technician": JSONValue(line.technician),
            "active": .bool(line.place.isActive), "kinds": .number(line.total.kinds),
            "value": money(line.total.value), "under_least": .number(line.underLeast),
        ]
    }

    static func json(_ part: Part, _ place: String, _ balance: StockBalance) -> JSONValue {
        [
            "place": .text(place), "part": .text(part.code), "unit": .text(part.unit.name),
            "quantity": .text(balance.quantity.description), "held": .text(balance.held.description),
            "free": .text(balance.free.description), "value": money(balance.value),
        ]
    }

    static func json(_ line: StockPartLine, at place: String) -> JSONValue {
        json(line.part, place, line.balance).with("name", .text(line.part.name))
            .with("least", JSONValue(line.minimum?.description))
            .with("orders", .array(line.holders.map { .text($0.description) }))
            .with("serials", .array(line.serials.map { .text($0) }))
    }

    static func placesTable(_ lines: [StockPlaceLine], _ language: Language) -> TextTable {
        TextTable(
            [
                .init("code", language("Code", "Kod")), .init("kind", language("Kind", "Rodzaj")),
                .init("name", language("Name", "Nazwa"), mayShrink: true),
                .init("technician", language("Technician", "Serwisant"), mayShrink: true),
                .init("kinds", language("Parts", "Części"), isNumber: true),
                .init("value", language("Value", "Wartość"), isNumber: true),
                .init("under_least", language("Under least", "Poniżej min."), isNumber: true),
            ],
            rows: lines.map { line in
                [
                    line.place.code, line.place.kind.name(language), line.place.name, line.technician ?? "",
                    "\(line.total.kinds)", Money(minorUnits: line.total.value).amount, "\(line.underLeast)",
                ]
            })
    }

    static func partsTable(_ lines: [StockPartLine], _ language: Language) -> TextTable {
        TextTable(
            [
                .init("part", language("Part", "Część")), .init("name", language("Name", "Nazwa"), mayShrink: true),
                .init("quantity", language("On hand", "Na stanie"), isNumber: true),
                .init("held", language("Held", "Trzymane"), isNumber: true),
                .init("free", language("Free", "Wolne"), isNumber: true),
                .init("unit", language("Unit", "Jednostka")),
                .init("least", language("Least", "Min."), isNumber: true),
                .init("value", language("Value", "Wartość"), isNumber: true),
                .init("orders", language("Orders", "Zlecenia"), mayShrink: true),
            ],
            rows: lines.map { line in
                [
                    line.part.code, line.part.name, "\(line.balance.quantity)", "\(line.balance.held)",
                    "\(line.balance.free)", line.part.unit.name, line.minimum?.description ?? "",
                    Money(minorUnits: line.balance.value).amount,
                    line.holders.map(\.short).joined(separator: " "),
                ]
            })
    }

    static func whereTable(
        _ rows: [(place: StockPlace, balance: StockBalance)], _ language: Language
    ) -> TextTable {
        TextTable(
            [
                .init("place", language("Place", "Miejsce")), .init("name", language("Name", "Nazwa"), mayShrink: true),
                .init("quantity", language("On hand", "Na stanie"), isNumber: true),
                .init("held", language("Held", "Trzymane"), isNumber: true),
                .init("free", language("Free", "Wolne"), isNumber: true),
                .init("value", language("Value", "Wartość"), isNumber: true),
            ],
            rows: rows.map { place, balance in
                [
                    place.code, place.name, "\(balance.quantity)", "\(balance.held)", "\(balance.free)",
                    Money(minorUnits: balance.value).amount,
                ]
            })
    }
}
