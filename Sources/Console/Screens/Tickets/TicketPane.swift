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
        let facts = (reporter + device + matters + clocks + repeats + verdict + places + orders + calls).map {
            name, text, role in
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

    /// Who would pay, and why.
    private var verdict: [Fact] {
        guard let agreement = state.outlook(of: line)?.agreement else { return [] }
        return [(language("pays", "płaci"), agreement.verdict, agreement.isUndecided ? .late : .text)]
    }

    /// Who could go first if it became an order now.
    private var places: [Fact] {
        state.placeWords(of: line).enumerated().map { index, words in
            (index == 0 ? language("first", "najpierw") : "", words, .text)
        }
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

extension ConsoleState {
    /// `1 Grzegorz Kamiński Mon 23, 12:10 +14'`, best first; then that nobody keeps the contract's arrival. Empty while it
    /// is not known.
    func placeWords(of line: TicketLine) -> [String] {
        guard let places = outlook(of: line)?.places else { return [] }
        guard let first = places.map(\.start).min() else {
            return [language("nobody fits within 7 days", "nikt nie ma miejsca przez 7 dni")]
        }
        let words = places.enumerated().map { index, place in
            let extra = (place.extraMinutes >= 0 ? "+" : "") + "\(place.extraMinutes)'"
            return "\(index + 1) \(shortName(place.name, columns: 16)) \(wording.moment(place.start)) \(extra)"
        }
        let due = line.clocks.first { $0.kind == .arrival && $0.met == nil }?.due
        guard let due, first > due else { return words }
        return words + [
            language("nobody arrives by \(wording.due(due))", "nikt nie dojedzie do \(wording.due(due))")
        ]
    }
}
