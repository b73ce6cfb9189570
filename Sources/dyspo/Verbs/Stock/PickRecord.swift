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

    /// A page to print: whose list it is, and its table with boxes to tick.
    static func page(_ list: PickListDetail, _ wording: Wording) -> String {
        let language = wording.language
        let title =
            language("Pick list ", "Lista kompletacyjna ") + "\(list.list.number)  \(list.van.code)  "
            + "\(list.technician ?? list.van.name)  \(wording.date(list.list.day))"
        var table = table(list, language)
        for index in table.rows.indices where table.rows[index][1].isEmpty { table.rows[index][1] = "[ ]" }
        return ([title, ""] + table.aligned(width: 120)).joined(separator: "\n") + "\n"
    }
}
