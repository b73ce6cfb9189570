import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

/// The cheapest place in one cell.
struct PriceLine {
    let cell: CellKey
    let technician: String
    /// Who comes along.
    let members: [String]
    let way: Insertion

    func json(_ wording: Wording) -> JSONValue {
        let calendar = wording.calendar
        return [
            "technician": .text(technician), "crew": .array(([technician] + members).map(JSONValue.text)),
            "day": .text(cell.day.iso), "start": .text(calendar.iso8601(way.start)),
            "end": .text(calendar.iso8601(way.end)), "cost": .number(way.cost), "travel": .number(way.extraMinutes),
            "late": .late(way.lateness), "lateness": JSONValue(way.lateness, wording),
            "delays": .number((way.delays + 59) / 60), "slack": .number(way.slack / 60),
            "home": .text(calendar.iso8601(way.home)), "days": .number(way.days?.count ?? 1),
            "overtime": JSONValue(way.days.map { $0.overtime / 60 }), "stop": stop(calendar),
        ]
    }

    /// At the warehouse where the parts are fetched.
    private func stop(_ calendar: CompanyCalendar) -> JSONValue {
        guard let fetch = way.fetch else { return .null }
        return [
            "place": .text(fetch.code), "start": .text(calendar.iso8601(fetch.start)),
            "end": .text(calendar.iso8601(fetch.end)),
        ]
    }

    static func table(_ lines: [PriceLine], _ wording: Wording) -> TextTable {
        let language = wording.language
        let isForCrew = lines.contains { !$0.members.isEmpty }
        let isFetched = lines.contains { $0.way.fetch != nil }
        return TextTable(
            [
                .init("cost", language("Cost", "Koszt"), isNumber: true),
                .init("technician", language("Technician", "Serwisant"), mayShrink: true),
                .init("day", language("Day", "Dzień")), .init("start", language("Start", "Początek")),
                .init("end", language("End", "Koniec")), .init("travel", language("Travel", "Dojazd"), isNumber: true),
                .init("late", language("Late", "Po terminie"), isNumber: true),
                .init("home", language("Home", "Powrót")),
            ] + (isForCrew ? [.init("crew", language("With", "Razem z"), mayShrink: true)] : [])
                + (isFetched ? [.init("stop", language("Warehouse", "Magazyn"))] : []),
            rows: lines.map { line in
                let way = line.way
                return [
                    String(way.cost), line.technician, line.cell.day.iso,
                    wording.stamp(way.start, ofShift: line.cell.day), wording.stamp(way.end, ofShift: line.cell.day),
                    "\(way.extraMinutes >= 0 ? "+" : "")\(way.extraMinutes)", String(way.lateness?.minutes ?? 0),
                    wording.stamp(way.home, ofShift: line.cell.day),
                ] + (isForCrew ? [line.members.joined(separator: ", ")] : [])
                    + (isFetched ? [way.fetch.map { "\($0.code) \(wording.time($0.start))" } ?? ""] : [])
            })
    }
}
