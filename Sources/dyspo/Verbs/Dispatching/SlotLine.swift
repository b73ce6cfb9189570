import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

/// A window on offer, with who would come.
struct SlotLine {
    let offer: SlotOffer
    let technician: String

    func json(_ calendar: CompanyCalendar) -> JSONValue {
        [
            "start": .text(calendar.iso8601(offer.window.start)), "end": .text(calendar.iso8601(offer.window.end)),
            "technician": .text(technician), "day": .text(offer.cell.day.iso),
            "at": .text(calendar.iso8601(offer.insertion.start)),
            "minutes": .number(offer.insertion.extraMinutes), "cost": .number(offer.insertion.cost),
            "late": .late(offer.lateness), "wish": offer.meetsWish.map(JSONValue.bool) ?? .null,
        ]
    }

    /// `translated` for people; scripts get windows as `--window` reads them.
    static func table(_ lines: [SlotLine], _ wording: Wording, translated: Bool) -> TextTable {
        let language = wording.language
        return TextTable(
            [
                .init("window", language("Window", "Okno")),
                .init("technician", language("Technician", "Serwisant"), mayShrink: true),
                .init("at", language("Start", "Początek")),
                .init("minutes", language("Travel", "Dojazd"), isNumber: true),
                .init("cost", language("Cost", "Koszt"), isNumber: true),
                .init("remark", language("Remark", "Uwaga")),
            ],
            rows: lines.map { line in
                let minutes = line.offer.insertion.extraMinutes
                return [
                    translated ? wording.window(line.offer.window) : wording.windowISO(line.offer.window),
                    line.technician, wording.stamp(line.offer.insertion.start, ofShift: line.offer.cell.day),
                    "\(minutes >= 0 ? "+" : "")\(minutes)", String(line.offer.insertion.cost),
                    line.offer.remark(wording),
                ]
            })
    }
}
