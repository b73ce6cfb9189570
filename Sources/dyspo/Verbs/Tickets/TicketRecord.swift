import DeskModel
import Interchange
import ServiceModel

/// A ticket as JSON and as a row.
struct TicketRecord {
    let line: TicketLine
    let wording: Wording
    let now: Timestamp

    private var calendar: CompanyCalendar { wording.calendar }

    var json: JSONValue {
        let ticket = line.ticket
        return [
            "number": "\(ticket.number)", "state": .text(line.state.rawValue),
            "channel": .text(ticket.channel.rawValue),
            "priority": .text(ticket.priority.rawValue), "impact": .number(ticket.impact.rawValue),
            "urgency": .number(ticket.urgency.rawValue), "customer": .text(line.customer),
            "site": JSONValue(line.site.isEmpty ? nil : line.site), "town": .text(line.town),
            "devices": .array(line.devices.map { .text($0) }), "symptom": .text(ticket.symptom),
            "note": .text(ticket.note), "reporter": reporter, "reported": .text(calendar.iso8601(ticket.reported)),
            "taken_by": .text(ticket.takenBy), "contract": JSONValue(line.contract),
            "due": JSONValue(line.clocks.next?.due.map { calendar.iso8601($0) }),
            "clocks": .array(line.clocks.map(clock)), "orders": .array(line.orders.map(order)),
            "asks_to_close": .bool(line.state == .resolved),
            "duplicate_of": JSONValue(line.duplicateOf.map { "\($0)" }),
            "repeat": line.repeats.map(again) ?? .null, "attachments": .number(line.attachments),
            "outcome": ticket.outcome.map(outcome) ?? .null, "key": JSONValue(ticket.key),
        ]
    }

    private var reporter: JSONValue {
        let reporter = line.ticket.reporter
        return ["name": .text(reporter.name), "phone": .text(reporter.phone), "email": .text(reporter.email)]
    }

    private func clock(_ clock: TicketClock) -> JSONValue {
        [
            "kind": .text(clock.kind.rawValue), "due": JSONValue(clock.due.map { calendar.iso8601($0) }),
            "met": JSONValue(clock.met.map { calendar.iso8601($0) }), "late": .bool(clock.isLate(at: now)),
        ]
    }

    private func order(_ order: OrderDetail.Reference) -> JSONValue {
        ["number": "\(order.number)", "state": .text(order.state.rawValue)]
    }

    private func again(_ again: TicketRepeat) -> JSONValue {
        [
            "day": .text(again.day.iso), "days": .number(again.days), "count": .number(again.count),
            "order": JSONValue(again.order.map { "\($0)" }), "open": .bool(again.isOpen),
        ]
    }

    private func outcome(_ outcome: TicketOutcome) -> JSONValue {
        ["words": .text(outcome.words), "at": .text(calendar.iso8601(outcome.at)), "by": .text(outcome.by)]
    }

    /// `translated` for people; scripts get states and priorities as JSON has them.
    static func table(_ lines: [TicketLine], _ wording: Wording, now: Timestamp, translated: Bool) -> TextTable {
        let language = wording.language
        return TextTable(
            [
                .init("number", language("Number", "Numer")), .init("state", language("State", "Stan")),
                .init("priority", language("Priority", "Priorytet")), .init("channel", language("By", "Jak")),
                .init("reported", language("Reported", "Zgłoszono")), .init("clock", language("Clock", "Zegar")),
                .init("customer", language("Customer", "Klient"), mayShrink: true),
                .init("symptom", language("Symptom", "Objaw"), mayShrink: true),
                .init("orders", language("Orders", "Zlecenia"), mayShrink: true),
            ], rows: lines.map { TicketRecord(line: $0, wording: wording, now: now).row(translated) })
    }

    private func row(_ translated: Bool) -> [String] {
        let ticket = line.ticket
        let language = translated ? wording.language : .english
        let plain = translated ? wording : Wording(.english, calendar, today: wording.today)
        return [
            "\(ticket.number)", line.state.name(language), ticket.priority.name(language),
            ticket.channel.name(language),
            "\(calendar.day(of: ticket.reported).iso) \(wording.time(ticket.reported))",
            line.clockWords(plain, now: now), line.customer, ticket.symptom,
            line.orders.map { "\($0.number)" }.joined(separator: ", "),
        ]
    }
}
