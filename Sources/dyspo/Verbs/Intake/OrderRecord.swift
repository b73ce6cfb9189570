import DeskModel
import Interchange
import ServiceModel

/// An order and its visits as JSON and as a row.
struct OrderRecord {
    let line: OrderLine
    let wording: Wording
    let now: Timestamp
    let lateness: Lateness?

    init(line: OrderLine, wording: Wording, now: Timestamp) {
        self.line = line
        self.wording = wording
        self.now = now
        lateness = line.lateness(at: now)
    }

    private var calendar: CompanyCalendar { wording.calendar }

    var json: JSONValue {
        let order = line.order
        return [
            "number": "\(order.number)", "state": .text(order.state.rawValue),
            "priority": .text(order.priority.rawValue), "customer": .text(line.customer), "site": .text(line.site),
            "town": .text(line.town), "region": .text(line.region), "type": .text(line.typeCode ?? order.type.rawValue),
            "category": .text(order.type.rawValue), "terms": terms, "reporter": reporter,
            "days": order.days.map { JSONValue.array([.text($0.first.iso), .text($0.last.iso)]) } ?? .null,
            "title": .text(order.title), "note": .text(order.note), "duration": JSONValue(line.duration),
            "openDuration": JSONValue(line.openMinutes),
            "due": JSONValue(line.due.map { wording.dueISO($0.moment) }),
            "dueKind": JSONValue(line.due?.kind.rawValue), "late": .late(lateness),
            "lateness": JSONValue(lateness, wording), "windows": .array(windows),
            "skills": .array(line.skills.map(JSONValue.text)),
            "hold": JSONValue(order.hold?.reason.rawValue), "reported": .text(calendar.iso8601(order.reported)),
            "parts": .array(order.parts.map { ["code": .text($0.code), "quantity": .number($0.quantity)] }),
            "visits": .array(line.visits.map { visit($0) }), "contract": JSONValue(line.agreement?.number),
            "verdict": order.verdict.map { $0.json(wording) } ?? .null,
            "sla": .array((line.agreement?.targets ?? []).map { $0.json(wording, now: now) }),
        ]
    }

    /// What its type asked for when it arose; `null` where it arose by none.
    private var terms: JSONValue {
        guard let terms = line.order.terms else { return .null }
        return [
            "tasks": .number(terms.tasks.count), "checklist": .array(terms.checklist.map(\.json)),
            "signature": .bool(terms.needsSignature), "photo": .bool(terms.needsPhoto),
            "sla_class": .text(terms.slaClass),
        ]
    }

    private var reporter: JSONValue {
        guard let reporter = line.order.reporter else { return .null }
        return ["name": .text(reporter.name), "phone": .text(reporter.phone), "email": .text(reporter.email)]
    }

    private func visit(_ visit: OrderDetail.VisitLine) -> JSONValue {
        VisitRecord(line: visit, order: line, wording: wording, now: now).json
    }

    private var windows: [JSONValue] {
        let targets = line.targets
        return targets.all.map { due in
            let window: TimeWindow? =
                switch due.kind {
                case .response, .arrival, .fix, .order: nil
                case .promise: targets.promise
                case .wish: targets.wish
                }
            return [
                "kind": .text(due.kind == .wish ? "preference" : due.kind.rawValue),
                "start": JSONValue(window.map { calendar.iso8601($0.start) }),
                "end": .text(window.map { calendar.iso8601($0.end) } ?? wording.dueISO(due.moment)),
            ]
        }
    }

    /// `translated` for people; scripts get states and priorities as JSON has them.
    static func table(_ lines: [OrderLine], _ wording: Wording, now: Timestamp, translated: Bool) -> TextTable {
        let language = wording.language
        // Scripts keep the columns they know.
        let late = translated ? [TextTable.Column("late", language("Late", "Po terminie"))] : []
        return TextTable(
            [
                .init("number", language("Number", "Numer")), .init("state", language("State", "Stan")),
                .init("priority", language("Priority", "Priorytet")),
                .init("due", language("Due", "Termin")),
                .init("duration", language("Time", "Czas"), isNumber: true),
                .init("town", language("Town", "Miejscowość"), mayShrink: true),
                .init("customer", language("Customer", "Klient"), mayShrink: true),
                .init("technician", language("Technician", "Serwisant"), mayShrink: true),
                .init("start", language("Start", "Początek")),
                .init("title", language("Title", "Tytuł"), mayShrink: true),
                .init("against", language("Against", "Wbrew"), mayShrink: true),
            ] + late, rows: lines.map { OrderRecord(line: $0, wording: wording, now: now).row(translated) })
    }

    private func row(_ translated: Bool) -> [String] {
        let order = line.order
        let visit = line.current
        let language = translated ? wording.language : .english
        return [
            "\(order.number)", order.state.name(language), order.priority.name(language),
            line.due.map { due($0.moment) } ?? "", length(translated),
            line.town,
            line.customer, visit?.crew.first ?? "", visit?.visit.placement.map { moment($0.start) } ?? "", order.title,
            against(visit?.breaches ?? []),
        ] + (translated ? [lateness?.words(wording) ?? ""] : [])
    }

    /// Of the next visit; people see beside it what all that are open take together.
    private func length(_ translated: Bool) -> String {
        guard let next = line.duration else { return "" }
        let words = wording.length(minutes: next)
        guard translated, let all = line.openMinutes, all != next else { return words }
        return words + wording.language(" of ", " z ") + wording.length(minutes: all)
    }

    /// A day alone is due by its end.
    private func due(_ due: Timestamp) -> String { calendar.dayEnding(at: due)?.iso ?? moment(due) }

    private func against(_ breaches: [Breach]) -> String {
        breaches.isEmpty ? "" : "! " + breaches.map { $0.sentence(wording) }.joined(separator: "; ")
    }

    private func moment(_ moment: Timestamp) -> String {
        "\(calendar.day(of: moment).iso) \(wording.time(moment))"
    }
}
