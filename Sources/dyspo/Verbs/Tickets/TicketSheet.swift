import DeskModel
import Interchange
import Operations
import ServiceModel

/// A ticket in words, one matter a line.
struct TicketSheet {
    let detail: TicketDetail
    let wording: Wording
    let now: Timestamp

    private var language: Language { wording.language }

    var lines: [String] { head + clocks + orders + attached + links + calls + history }

    private var head: [String] {
        let (ticket, line) = (detail.ticket, detail.line)
        let reporter = [ticket.reporter.name, ticket.reporter.phone, ticket.reporter.email].filter { !$0.isEmpty }
        let site = detail.site.map { "\($0.name), \($0.address), \($0.town) (\(detail.region))" }
        let facts: [(String, String?)] = [
            (language("Said", "Relacja"), ticket.note.isEmpty ? nil : ticket.note),
            (language("Reporter", "Zgłaszający"), reporter.isEmpty ? nil : reporter.joined(separator: ", ")),
            (
                language("Taken in", "Wpłynęło"),
                "\(ticket.channel.name(language)), \(wording.moment(ticket.reported)), \(ticket.takenBy)"
            ),
            (language("Customer", "Klient"), detail.customer.name), (language("Site", "Miejsce"), site),
            (
                language("Devices", "Urządzenia"),
                detail.assets.isEmpty
                    ? nil : detail.assets.map { "\($0.name) \($0.model) \($0.serial)" }.joined(separator: ", ")
            ),
            (
                language("Matters", "Znaczenie"),
                ticket.impact.impactWords(language) + " × " + ticket.urgency.urgencyWords(language) + " → "
                    + ticket.priority.name(language)
            ), (language("Type", "Rodzaj"), detail.serviceType?.name),
            (language("Contract", "Umowa"), line.contract),
            (language("Repeats", "Nawrót"), line.repeats.map { "! " + $0.words(wording) }),
            (language("Outcome", "Zakończenie"), ticket.outcome.map(outcome)),
        ]
        return ["\(ticket.number)  \(line.state.name(language))  \(ticket.priority.name(language))  \(ticket.symptom)"]
            + facts.compactMap { name, value in value.map { "\(name): \($0)" } }
    }

    private func outcome(_ outcome: TicketOutcome) -> String {
        "\(wording.moment(outcome.at)), \(outcome.by)" + (outcome.words.isEmpty ? "" : ": \(outcome.words)")
    }

    private var clocks: [String] {
        detail.line.clocks.map { "\($0.kind.clockVerb(language)): \($0.longWords(wording, now: now))" }
    }

    private var orders: [String] {
        detail.orders.map { order in
            let crew = order.current?.crew.first.map { ", \($0)" } ?? ""
            return language("Order ", "Zlecenie ") + "\(order.order.number): \(order.order.state.name(language))\(crew)"
        } + (detail.line.state == .resolved ? [language("It asks to be closed.", "Prosi o zamknięcie.")] : [])
    }

    private var attached: [String] {
        detail.documents.map {
            language("Attached", "Załącznik") + " \($0.name), \(SizeWords.words($0.size, language))"
        }
    }

    private var links: [String] {
        detail.links.map { "\($0.name(language)) \($0.number) (\($0.state.name(language))): \($0.symptom)" }
    }

    private var calls: [String] {
        detail.calls.map { call in
            language("Call", "Rozmowa") + " \(wording.moment(call.at)), \(call.person): \(call.words) (\(call.by))"
        }
    }

    private var history: [String] {
        detail.history.reversed().map { entry in
            "\(wording.moment(entry.at))  \(entry.actor.shownName(language))  \(entry.summary.sentence(wording))"
        }
    }
}
