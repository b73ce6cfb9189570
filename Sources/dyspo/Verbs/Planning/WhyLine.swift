import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

/// The rules that forbid one cell.
struct WhyLine {
    let cell: CellKey
    let technician: String
    let breaches: [Breach]

    func json(_ wording: Wording) -> JSONValue {
        [
            "technician": .text(technician), "day": .text(cell.day.iso),
            "reasons": .array(
                breaches.map { ["rule": .text($0.rule), "reason": .text($0.sentence(wording))] }),
        ]
    }

    static func table(_ lines: [WhyLine], _ wording: Wording) -> TextTable {
        let language = wording.language
        return TextTable(
            [
                .init("technician", language("Technician", "Serwisant")), .init("day", language("Day", "Dzień")),
                .init("reason", language("Reason", "Powód"), mayShrink: true),
            ],
            rows: lines.map { line in
                let reasons = line.breaches.map { $0.sentence(wording) }.joined(separator: "; ")
                return [line.technician, line.cell.day.iso, reasons]
            })
    }
}
