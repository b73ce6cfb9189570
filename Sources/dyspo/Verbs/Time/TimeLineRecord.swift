import DeskModel
import Interchange
import ServiceModel

/// The lines of measured days.
struct TimeLineRecord {
    private let lines: [(day: TimeDay, line: TimeLine)]
    private let session: Session

    init(_ days: [TimeDay], _ session: Session) {
        lines = days.flatMap { day in day.lines.map { (day, $0) } }
        self.session = session
    }

    func answer() throws {
        session.tellEmpty(lines.isEmpty)
        let language = session.tableWording.language
        try session.output.answer(
            .array(lines.map(json)),
            TextTable(
                [
                    .init("day", language("Day", "Dzień")), .init("from", language("From", "Od")),
                    .init("to", language("Until", "Do")), .init("kind", language("What", "Co")),
                    .init("of", language("Of what", "Czego"), mayShrink: true),
                    .init("planned", language("Planned", "Plan"), isNumber: true),
                    .init("measured", language("Measured", "Pomiar"), isNumber: true),
                    .init("differs", language("Differs", "Różnica"), isNumber: true),
                    .init("hours", language("Hours", "Godziny"), mayShrink: true),
                    .init("note", language("Note", "Uwagi"), mayShrink: true),
                ], rows: lines.map(row)))
    }

    private func row(_ entry: (day: TimeDay, line: TimeLine)) -> [String] {
        let (wording, line) = (session.tableWording, entry.line)
        return [
            entry.day.day.iso, wording.time(line.stretch.window.start),
            line.stretch.isRunning ? "" : wording.time(line.stretch.window.end), kind(line.stretch.kind),
            line.what(wording), line.planned.map { Wording.length(minutes: $0) } ?? "",
            Wording.length(minutes: line.measured), line.differs.map(TimeLine.signed) ?? "",
            line.hours.words(wording.language), line.remark(wording),
        ]
    }

    /// People read the word, scripts the code.
    private func kind(_ kind: TimeKind) -> String {
        session.output.isTerminal ? kind.name(session.language) : kind.rawValue
    }

    private func json(_ entry: (day: TimeDay, line: TimeLine)) -> JSONValue {
        let (calendar, line) = (session.calendar, entry.line)
        let stretch = line.stretch
        return TimeDayRecord.hours(
            [
                "technician": .text(entry.day.name), "day": .text(entry.day.day.iso),
                "from": .text(calendar.iso8601(stretch.window.start)),
                "to": stretch.isRunning ? .null : .text(calendar.iso8601(stretch.window.end)),
                "kind": .text(stretch.kind.rawValue), "about": JSONValue(stretch.about?.rawValue),
                "order": JSONValue(line.number?.description), "title": .text(line.title),
                "minutes": .number(stretch.minutes), "planned": JSONValue(line.planned),
                "measured": .number(line.measured), "differs": JSONValue(line.differs), "note": .text(stretch.note),
                "running": .bool(stretch.isRunning), "overlaps": .bool(stretch.overlaps),
                "corrected": .bool(stretch.isCorrected), "reason": JSONValue(stretch.reason),
                "was_from": JSONValue(stretch.was.map { calendar.iso8601($0.start) }),
                "was_to": JSONValue(stretch.was.map { calendar.iso8601($0.end) }),
            ], line.hours)
    }
}
