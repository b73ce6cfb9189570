import DeskModel
import Interchange
import ServiceModel

/// Days of technicians, a line each: what is paid, and what it was.
struct TimeDayRecord {
    private let days: [TimeDay]
    private let session: Session

    init(_ days: [TimeDay], _ session: Session) {
        self.days = days
        self.session = session
    }

    private static let kinds = TimeKind.allCases.filter { $0 != .nothing }

    func answer() throws {
        session.tellEmpty(days.isEmpty)
        let language = session.tableWording.language
        let columns: [TextTable.Column] = [
            .init("technician", language("Technician", "Serwisant"), mayShrink: true),
            .init("day", language("Day", "Dzień")), .init("paid", language("Paid", "Płatne"), isNumber: true),
        ]
        let hours = HourClass.allCases.map {
            TextTable.Column($0.rawValue, $0.name(language), isNumber: true, mayShrink: true)
        }
        let kinds = Self.kinds.map { TextTable.Column($0.rawValue, $0.name(language), isNumber: true, mayShrink: true) }
        try session.output.answer(
            .array(days.map(json)),
            TextTable(
                columns + hours + kinds,
                rows: days.map { day in
                    [day.name, day.day.iso, length(day.paid.total)]
                        + HourClass.allCases.map { length(day.paid[$0]) }
                        + Self.kinds.map { length(day.sheet.minutes($0)) }
                }))
    }

    private func length(_ minutes: Int) -> String { Wording.length(minutes: minutes) }

    private func json(_ day: TimeDay) -> JSONValue {
        var record: JSONValue = [
            "technician": .text(day.name), "day": .text(day.day.iso), "paid": .number(day.paid.total),
            "visits": .number(day.visits), "planned_travel": .number(day.planned(.travel, .home)),
            "planned_work": .number(day.planned(.work)), "gaps": .number(day.gaps),
            "measured": .object(
                JSONObject(
                    Dictionary(
                        TimeKind.allCases.map { ($0.rawValue, JSONValue.number(day.sheet.minutes($0))) }
                    ) { $1 })),
        ]
        record = Self.hours(record, day.paid)
        return record
    }

    /// With minutes by class of hour.
    static func hours(_ record: JSONValue, _ hours: HourMinutes) -> JSONValue {
        HourClass.allCases.reduce(record) { $0.with($1.rawValue, .number(hours[$1])) }
    }
}
