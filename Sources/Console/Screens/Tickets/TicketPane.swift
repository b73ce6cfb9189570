import DeskModel
import ServiceModel
import TermCanvas

/// What stands beside the list of tickets: the one under the cursor.
struct TicketPane {
    private let line: TicketLine
    private let state: ConsoleState
    /// `nil` while it is being read.
    private let detail: TicketDetail?

    init(_ line: TicketLine, _ state: ConsoleState) {
        self.line = line
        self.state = state
        let known = state.tickets.memory.detail
        detail = known?.ticket.id == line.ticket.id ? known : nil
    }

    private var language: Language { state.language }

    func lines(columns: Int) -> [[Span]] {
        let ticket = line.ticket
        let head: [[Span]] =
            [
                [Span("\(ticket.number)  ", .title), Span(ticket.priority.name(language), ticket.priority.role)],
                [Span(ticket.symptom, .title)], [Span(line.customer)],
            ] + (line.site.isEmpty ? [] : [[Span(line.site + (line.town.isEmpty ? "" : ", " + line.town))]])
        let facts = (reporter + device + matters + clocks + repeats + orders + calls).map { name, text, role in
            [Span(name.padding(toLength: 10), .dim), Span(text, role)]
        }
        return (head + facts).flatMap {
            $0.wrapped(to: columns, indent: $0.count > 1 && $0[0].text.count == 10 ? 10 : 0)
        }
    }

    private typealias Fact = (name: String, text: String, role: Role)

    private var reporter: [Fact] {
        let reporter = line.ticket.reporter
        let words = [reporter.name, reporter.phone, reporter.email].filter { !$0.isEmpty }
        return words.enumerated().map { index, word in
            (index == 0 ? language("reporter", "zgłasza") : "", word, .text)
        }
    }

    private var device: [Fact] {
        guard let detail else { return line.devices.map { (language("device", "urządz."), $0, .text) } }
        return detail.assets.map { asset in
            (
                language("device", "urządz."),
                [asset.name, asset.serial].filter { !$0.isEmpty }.joined(separator: "  "), .text
            )
        }
    }

    private var matters: [Fact] {
        let ticket = line.ticket
        return [
            (language("impact", "zasięg"), ticket.impact.impactWords(language), .text),
            (language("urgency", "pilność"), ticket.urgency.urgencyWords(language), .text),
            (language("contract", "umowa"), line.contract ?? language("none", "brak"), .text),
        ]
    }

    private var clocks: [Fact] {
        line.clocks.enumerated().map { index, clock in
            (
                index == 0 ? language("clocks", "terminy") : "",
                clock.kind.clockVerb(language) + " " + clock.longWords(state.wording, now: state.now),
                clock.isLate(at: state.now) ? .late : .text
            )
        }
    }

    private var repeats: [Fact] {
        line.repeats.map { [(language("repeats", "nawrót"), "! " + $0.words(state.wording), .late)] } ?? []
    }

    private var orders: [Fact] {
        line.orders.enumerated().map { index, order in
            (
                index == 0 ? language("orders", "zlecenia") : "", "\(order.number) \(order.state.name(language))", .text
            )
        }
    }

    private var calls: [Fact] {
        guard let call = detail?.calls.last else { return [] }
        return [(language("call", "rozmowa"), "\(state.wording.moment(call.at)), \(call.person): \(call.words)", .text)]
    }
}

extension String {
    fileprivate func padding(toLength length: Int) -> String {
        self + String(repeating: " ", count: max(0, length - count))
    }
}
