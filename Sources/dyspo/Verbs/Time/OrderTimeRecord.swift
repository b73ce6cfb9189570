import DeskModel
import Interchange
import ServiceModel

/// What was measured of an order, by visit and technician.
struct OrderTimeRecord {
    private let time: OrderTime
    private let session: Session

    init(_ time: OrderTime, _ session: Session) {
        self.time = time
        self.session = session
    }

    func answer() throws {
        session.tellEmpty(time.rows.isEmpty)
        let language = session.tableWording.language
        try session.output.answer(
            .array(time.rows.map(json)),
            TextTable(
                [
                    .init("visit", language("Visit", "Wizyta"), isNumber: true),
                    .init("technician", language("Technician", "Serwisant")), .init("day", language("Day", "Dzień")),
                    .init("travel", language("Travel", "Dojazd"), isNumber: true),
                    .init("waiting", language("Waiting time", "Czekanie"), isNumber: true),
                    .init("work", language("Work", "Praca"), isNumber: true),
                    .init("pause", language("Pause", "Pauza"), isNumber: true),
                    .init("hours", language("Hours", "Godziny"), mayShrink: true),
                ],
                rows: time.rows.map { row in
                    ["\(row.visit)", row.technician, row.day.iso]
                        + [row.travel, row.waiting, row.work, row.pause].map { Wording.length(minutes: $0) }
                        + [row.hours.words(language)]
                }))
    }

    private func json(_ row: OrderTime.Row) -> JSONValue {
        TimeDayRecord.hours(
            [
                "visit": .number(row.visit), "technician": .text(row.technician), "day": .text(row.day.iso),
                "travel": .number(row.travel), "waiting": .number(row.waiting), "work": .number(row.work),
                "pause": .number(row.pause), "running": .bool(row.isRunning),
            ], row.hours)
    }
}
