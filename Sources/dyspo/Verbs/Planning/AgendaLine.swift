import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

/// One task: a visit of a technician.
struct AgendaLine {
    /// The day on which the shift begins.
    let day: Day
    let technician: String
    let stop: DaySheet.Stop
    let card: VisitCard
    let now: Timestamp

    func json(_ wording: Wording) -> JSONValue {
        let calendar = wording.calendar
        return [
            "id": .text(card.id.description), "order": .text(card.number.description),
            "technician": .text(technician), "crew": [.text(technician)], "day": .text(day.iso),
            "date": .text(calendar.day(of: stop.start).iso), "start": .text(calendar.iso8601(stop.start)),
            "end": .text(calendar.iso8601(stop.end)), "state": .text(card.state.rawValue),
            "customer": .text(card.customer), "town": .text(card.town), "title": .text(card.title),
            "late": .late(stop.lateness), "lateness": JSONValue(stop.lateness, wording),
            "part": JSONValue(stop.part?.text), "notBegun": .bool(stop.isOverdue(at: now)),
            "breaches": .array(breaches(Wording(.english, calendar)).map(JSONValue.text)),
        ]
    }

    /// What is wrong with where it stands.
    private func breaches(_ wording: Wording) -> [String] { stop.breaches.map { $0.sentence(wording) } }

    /// The same for the table, behind that nobody has set off though its time has come.
    private func faults(_ wording: Wording) -> String {
        let overdue =
            stop.isOverdue(at: now)
            ? ["? " + stop.overdueWords(wording) + wording.language(", nobody has set off", ", nikt nie wyruszył")] : []
        let broken = breaches(wording).isEmpty ? [] : ["! " + breaches(wording).joined(separator: "; ")]
        return (overdue + broken).joined(separator: "; ")
    }

    /// `translated` for people; scripts also get the date of the start, which after midnight is not that of the shift.
    static func table(_ lines: [AgendaLine], _ wording: Wording, translated: Bool) -> TextTable {
        let language = wording.language
        let date = translated ? [] : [TextTable.Column("date", language("Date", "Data"))]
        return TextTable(
            [
                .init("day", language("Day", "Dzień")),
                .init("technician", language("Technician", "Serwisant"), mayShrink: true),
                .init("start", language("Start", "Początek")), .init("end", language("End", "Koniec")),
                .init("order", language("Order", "Zlecenie")), .init("state", language("State", "Stan")),
                .init("customer", language("Customer", "Klient"), mayShrink: true),
                .init("town", language("Town", "Miejscowość")),
                .init("title", language("Title", "Tytuł"), mayShrink: true),
                .init("late", language("Late", "Po terminie")),
                .init("against", language("Against", "Wbrew"), mayShrink: true),
            ] + date,
            rows: lines.map { line in
                [
                    line.day.iso, line.technician, wording.stamp(line.stop.start, ofShift: line.day),
                    wording.stamp(line.stop.end, ofShift: line.day), line.card.number.description,
                    line.card.state.name(language),
                    line.card.customer, line.card.town, line.stop.marked(line.card.title),
                    line.stop.lateness?.words(wording) ?? "",
                    line.faults(wording),
                ] + (translated ? [] : [wording.calendar.day(of: line.stop.start).iso])
            })
    }
}
