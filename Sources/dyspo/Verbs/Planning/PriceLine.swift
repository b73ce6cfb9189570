import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

/// The cheapest place in one cell.
struct PriceLine {
    let cell: CellKey
    let technician: String
    let way: Insertion

    func json(_ wording: Wording) -> JSONValue {
        let calendar = wording.calendar
        return [
            "technician": .text(technician), "day": .text(cell.day.iso), "start": .text(calendar.iso8601(way.start)),
            "end": .text(calendar.iso8601(way.end)), "cost": .number(way.cost), "travel": .number(way.extraMinutes),
            "late": .late(way.lateness), "lateness": JSONValue(way.lateness, wording),
            "delays": .number((way.delays + 59) / 60), "slack": .number(way.slack / 60),
            "home": .text(calendar.iso8601(way.home)),
        ]
    }

    static func table(_ lines: [PriceLine], _ wording: Wording) -> TextTable {
        let language = wording.language
        return TextTable(
            [
                .init("cost", language("Cost", "Koszt"), isNumber: true),
                .init("technician", language("Technician", "Serwisant"), mayShrink: true),
                .init("day", language("Day", "Dzień")), .init("start", language("Start", "Początek")),
                .init("end", language("End", "Koniec")), .init("travel", language("Travel", "Dojazd"), isNumber: true),
                .init("late", language("Late", "Po terminie"), isNumber: true),
                .init("home", language("Home", "Powrót")),
            ],
            rows: lines.map { line in
                let way = line.way
                return [
                    String(way.cost), line.technician, line.cell.day.iso,
                    wording.stamp(way.start, ofShift: line.cell.day), wording.time(way.end),
                    "\(way.extraMinutes >= 0 ? "+" : "")\(way.extraMinutes)", String(way.lateness?.minutes ?? 0),
                    wording.time(way.home),
                ]
            })
    }
}
