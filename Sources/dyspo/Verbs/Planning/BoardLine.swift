import DeskModel
import Geography
import Interchange
import ServiceModel

/// One technician-day of the board in words.
struct BoardLine {
    let row: TechnicianRow
    let region: String
    let sheet: DaySheet
    let cards: [VisitCard]
    let names: [Technician.ID: String]
    let wording: Wording
    let now: Timestamp

    /// By region, technician and day; only what `region` and its order say.
    static func all(
        _ view: DeskView, _ wording: Wording, region: Region.ID? = nil, at now: Timestamp
    ) -> [BoardLine] {
        let names = Dictionary(view.regions.map { ($0.id, $0.name) }) { $1 }
        let people = Dictionary(view.technicians.map { ($0.id, $0.name) }) { $1 }
        return view.technicians.filter { region == nil || $0.region == region }.flatMap { row in
            view.days.compactMap { day in
                view.sheets[CellKey(row.id, day)].map { sheet in
                    BoardLine(
                        row: row, region: names[row.region] ?? "", sheet: sheet,
                        cards: sheet.stops.compactMap { view.visits[$0.visit] }, names: people, wording: wording,
                        now: now)
                }
            }
        }
    }

    static func table(_ lines: [BoardLine], _ language: Language) -> TextTable {
        TextTable(
            [
                .init("region", language("Region", "Rejon"), mayShrink: true),
                .init("technician", language("Technician", "Serwisant"), mayShrink: true),
                .init("day", language("Day", "Dzień")), .init("shift", language("Shift", "Zmiana")),
                .init("visits", language("Visits", "Wizyty"), isNumber: true),
                .init("load", language("Load", "Obciąż."), isNumber: true),
                .init("free", language("Free", "Wolne"), isNumber: true),
                .init("stops", language("Stops", "Postoje"), mayShrink: true),
            ], rows: lines.map(\.cells))
    }

    private var cells: [String] {
        let shift = sheet.shifts.map { "\(wording.time($0.start))-\(wording.time($0.end))" }.joined(separator: ", ")
        return [
            region, row.name, sheet.cell.day.iso, shift.isEmpty ? absence : shift,
            String(sheet.stops.count), shift.isEmpty ? "" : "\(sheet.loadPercent)%",
            shift.isEmpty ? "" : wording.length(minutes: sheet.free / 60), stops,
        ]
    }

    private var absence: String {
        DayWord(isAbsent: sheet.isAbsent, hasLeft: row.hasLeft).name(wording.language)
    }

    private var stops: String {
        zip(zip(sheet.stops, cards), directions).map { pair, direction in
            let (stop, card) = pair
            let overdue = stop.isOverdue(at: now) ? " ? " + stop.overdueWords(wording) : ""
            let late = stop.lateness.map { ", " + $0.words(wording) } ?? ""
            let start = wording.time(stop.start, ofShift: sheet.cell.day)
            let depot =
                sheet.depot.flatMap { $0.start < stop.start && $0.index == sheet.stops.firstIndex(of: stop) ? $0 : nil }
                .map { "⌂ \($0.code) \(wording.hours($0.start, $0.end, ofShift: sheet.cell.day)); " } ?? ""
            let sign = card.placement?.crewSign(of: row.id) ?? ""
            return depot
                + "\(start) \(card.number.short)\(sign) \(card.town), \(way(stop.leg, direction))\(late)\(overdue)"
                + (stop.breaches.isEmpty
                    ? "" : " ! " + stop.breaches.map { $0.sentence(wording) }.joined(separator: ", "))
        }.joined(separator: "; ")
    }

    /// Everybody who comes, the leader first.
    private func crew(_ card: VisitCard) -> [String] {
        card.placement?.assignments.map { names[$0.technician] ?? "?" } ?? [row.name]
    }

    /// `24.3 km NW, 31 min (estimate)`, as the map's list says it.
    private func way(_ leg: Leg, _ direction: Compass?) -> String {
        guard let direction else { return wording.language("the same place", "to samo miejsce") }
        return "\(wording.kilometres(leg.metres)) \(direction.name(wording.language)), \(minutes(leg.seconds)) min "
            + "(\(leg.source.name(wording.language)))"
    }

    private func minutes(_ seconds: Int) -> String { String((seconds + 59) / 60) }

    /// Where each stop lies from the one before, or from home.
    private var directions: [Compass?] {
        var here = row.home
        return cards.enumerated().map { index, card in
            if let call = sheet.depot, call.index == index { here = call.location }
            defer { here = card.location ?? here }
            return card.location.flatMap { Compass(from: here, to: $0) }
        }
    }

    var json: JSONValue {
        [
            "region": .text(region), "technician": .text(row.name), "day": .text(sheet.cell.day.iso),
            "absent": .bool(sheet.isAbsent), "active": .bool(!row.hasLeft), "shifts": .array(shifts),
            "visits": .array(visits),
            "free": .number(sheet.free / 60), "travel": .number(sheet.travel / 60), "work": .number(sheet.work / 60),
            "overtime": .number(sheet.overtime / 60), "load": .number(sheet.loadPercent),
        ]
    }

    var shifts: [JSONValue] {
        sheet.shifts.map { shift in
            [
                "technician": .text(row.name), "day": .text(sheet.cell.day.iso),
                "start": .text(wording.calendar.iso8601(shift.start)),
                "end": .text(wording.calendar.iso8601(shift.end)),
            ]
        }
    }

    var visits: [JSONValue] {
        zip(zip(sheet.stops, cards), directions).map { pair, direction in
            let (stop, card) = pair
            return [
                "id": "\(card.id)", "order": "\(card.number)", "technician": .text(row.name),
                "crew": .array(crew(card).map(JSONValue.text)), "day": .text(sheet.cell.day.iso),
                "date": .text(wording.calendar.day(of: stop.start).iso),
                "start": .text(wording.calendar.iso8601(stop.start)), "end": .text(wording.calendar.iso8601(stop.end)),
                "state": .text(card.state.rawValue), "title": .text(card.title), "customer": .text(card.customer),
                "town": .text(card.town), "drive": .number(stop.drive / 60),
                "driving": .number((stop.leg.seconds + 59) / 60),
                "parking": .number(max(0, stop.drive / 60 - (stop.leg.seconds + 59) / 60)),
                "metres": .number(stop.leg.metres), "source": .text(stop.leg.source.rawValue),
                "direction": JSONValue(direction?.name(.english)), "late": .late(stop.lateness),
                "lateness": JSONValue(stop.lateness, wording), "notBegun": .bool(stop.isOverdue(at: now)),
                "breaches": .array(stop.breaches.map { .text($0.sentence(Wording(.english, wording.calendar))) }),
            ]
        }
    }
}
