import DeskModel
import Interchange
import ServiceModel

/// A pick list as JSON and as a table.
enum PickRecord {
    static func json(_ list: PickListDetail) -> JSONValue {
        [
            "number": .number(list.list.number), "day": .text(list.list.day.iso), "van": .text(list.van.code),
            "technician": JSONValue(list.technician),
            "lines": .array(
                list.lines.map { line in
                    [
                        "line": .number(line.line.sequence), "part": .text(line.part.code),
                        "name": .text(line.part.name), "quantity": .text("\(line.line.quantity)"),
                        "unit": .text(line.part.unit.name), "from": .text(line.source),
                        "order": JSONValue(line.order?.description),
                        "serials": .array(line.line.serials.map { .text($0) }),
                        "ticked": .bool(line.line.isTicked), "loaded": .bool(line.line.isLoaded),
                    ]
                }),
        ]
    }

    static func table(_ list: PickListDetail, _ language: Language) -> TextTable {
        TextTable(
            [
                .init("line", language("Line", "Poz."), isNumber: true),
                .init("ticked", language("Ticked", "Odhaczone")),
                .init("quantity", language("Quantity", "Ilość"), isNumber: true),
                .init("unit", language("Unit", "Jednostka")), .init("part", language("Part", "Część")),
                .init("name", language("Name", "Nazwa"), mayShrink: true),
                .init("from", language("Warehouse", "Magazyn")),
                .init("order", language("Order", "Zlecenie")),
                .init("serials", language("Serials", "Numery"), mayShrink: true),
            ],
            rows: list.lines.map { line in
                [
                    "\(line.line.sequence)",
                    line.line.isLoaded ? language("loaded", "załadowane") : line.line.isTicked ? "x" : "",
                    "\(line.line.quantity)", line.part.unit.name, line.part.code, line.part.name, line.source,
                    line.order?.description ?? language("least", "min."),
                    line.line.serials.joined(separator: " "),
                ]
            })
    }
}
