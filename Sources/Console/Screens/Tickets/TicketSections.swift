import DeskModel
import ServiceModel
import TermCanvas

/// The sections of a ticket's page, from the top.
struct TicketSections {
    private let detail: TicketDetail
    private let state: ConsoleState
    private let columns: Int

    init(_ detail: TicketDetail, _ state: ConsoleState, _ columns: Int) {
        self.detail = detail
        self.state = state
        self.columns = columns
    }

    private var language: Language { state.language }
    private var wording: Wording { state.wording }
    private var ticket: Ticket { detail.ticket }

    var all: [PageSection] {
        [what, who, place, device, matters, clocks, orders, attached, linked, calls, journal]
    }

    private var what: PageSection {
        texts("what", language("What", "Co"), ticket.symptom, ticket.note.isEmpty ? [] : ["\"\(ticket.note)\""])
    }

    private var who: PageSection {
        let reporter = [ticket.reporter.name, ticket.reporter.phone, ticket.reporter.email].filter { !$0.isEmpty }
        let taken =
            "\(ticket.channel.name(language)), \(wording.moment(ticket.reported)), "
            + language("taken by ", "przyjmuje ") + ticket.takenBy
        return reporter.isEmpty
            ? texts("who", language("Who", "Kto"), taken, [])
            : texts("who", language("Who", "Kto"), reporter.joined(separator: "   "), [taken])
    }

    private var place: PageSection {
        let site = detail.site.map { "\($0.name), \($0.address), \($0.town) (\(detail.region))" }
        return texts(
            "where", language("Where", "Gdzie"), detail.customer.name,
            [site ?? language("nobody has said at which site; e says it", "nikt nie podał miejsca; e podaje")])
    }

    private var device: PageSection {
        let names = detail.assets.map { [$0.name, $0.model, $0.serial].filter { !$0.isEmpty }.joined(separator: "  ") }
        let again = detail.line.repeats.map { ["! " + $0.words(wording)] } ?? []
        return texts(
            "device", language("Device", "Urządz."),
            names.first ?? language("no device named", "nie podano urządzenia"),
            Array(names.dropFirst()) + again)
    }

    private var matters: PageSection {
        let product =
            language("impact ", "zasięg ") + ticket.impact.impactWords(language)
            + language(" × urgency ", " × pilność ")
            + ticket.urgency.urgencyWords(language) + " → " + ticket.priority.name(language)
        let contract = detail.line.contract.map { language("contract ", "umowa ") + $0 }
        let verdict = state.outlook(of: detail.line)?.agreement.map(\.verdict)
        return texts(
            "matters", language("Matters", "Znaczenie"), product,
            [contract ?? language("no contract", "bez umowy")] + [verdict].compactMap { $0 })
    }

    private var clocks: PageSection {
        let lines = detail.line.clocks.map { clock in
            clock.kind.clockVerb(language) + " " + clock.longWords(wording, now: state.now)
        }
        return texts(
            "clocks", language("Clocks", "Terminy"), lines.first ?? language("none: no contract", "brak: bez umowy"),
            Array(lines.dropFirst()))
    }

    private var orders: PageSection {
        let places = state.placeWords(of: detail.line).enumerated().map { index, words in
            PageLine(
                id: LineID("place", Int64(index)), spans: cut(words),
                sentence: language("If it became an order now: ", "Gdyby teraz powstało zlecenie: ") + words + ".",
                enter: nil)
        }
        let asks = detail.line.state == .resolved
        let answer =
            detail.orders.isEmpty
            ? language("none yet; Q makes one", "jeszcze brak; Q tworzy")
            : asks
                ? language("all done: C closes the ticket", "wszystkie wykonane: C zamyka zgłoszenie")
                : detail.orders.map { "\($0.order.number.short) \($0.order.state.name(language))" }.joined(
                    separator: ", ")
        return PageSection(
            name: "orders", heading: language("Orders \(detail.orders.count)", "Zlec. \(detail.orders.count)"),
            answer: answer,
            caption: detail.orders.isEmpty || asks ? answer : "", startsFolded: false,
            lines: detail.orders.map { order in
                let crew = order.current?.crew.first.map { ", \($0)" } ?? ""
                let text = "\(order.order.number)  \(order.order.state.name(language))\(crew)  \(order.order.title)"
                let (id, number) = (order.order.id, order.order.number)
                return PageLine(id: LineID(id), spans: cut(text), sentence: text + ".") { $0.enterOrder(id, number) }
            } + places)
    }

    private var attached: PageSection {
        let lines = detail.documents.map { document in
            let added = "\(document.addedBy), " + wording.moment(document.addedAt)
            return PageLine.document(document, of: added, columns: columns, language)
        }
        return PageSection(
            name: "attached", heading: language("Attached \(lines.count)", "Załącz. \(lines.count)"),
            answer: detail.documents.map(\.name).joined(separator: ", "),
            caption: lines.isEmpty ? language("nothing; a attaches", "nic; a dołącza") : "", startsFolded: false,
            lines: lines)
    }

    private var linked: PageSection {
        let lines = detail.links.map { link in
            let text = "\(link.number)  \(link.name(language)), \(link.state.name(language)): \(link.symptom)"
            let id = link.ticket
            return PageLine(id: LineID("link", id.rawValue), spans: cut(text), sentence: text + ".") { state in
                PageScreen(TicketPage()).enter(id, &state)
                return []
            }
        }
        return PageSection(
            name: "linked", heading: language("Linked", "Powiązane"),
            answer: detail.links.map { "\($0.number)" }.joined(separator: ", "),
            caption: lines.isEmpty ? language("no other ticket", "żadne inne") : "", startsFolded: false, lines: lines)
    }

    private var calls: PageSection {
        let lines = detail.calls.reversed().map { call in
            let text =
                "\(wording.moment(call.at))  \(call.person): \(call.words.replacing("\n", with: " ")) (\(call.by))"
            return PageLine(id: LineID("call", Int64(call.sequence)), spans: cut(text), sentence: text, enter: nil)
        }
        return PageSection(
            name: "calls", heading: language("Calls ", "Rozm. ") + "\(lines.count)",
            answer: lines.first.map(\.sentence) ?? "",
            caption: lines.isEmpty ? language("none noted; c notes one", "brak; c zapisuje") : "", startsFolded: false,
            lines: Array(lines))
    }

    private var journal: PageSection {
        let lines = detail.history.map { entry in
            let who = entry.actor.shownName(language)
            let text = "\(wording.moment(entry.at))  \(who)  \(entry.summary.sentence(wording))"
            return PageLine(id: LineID("entry", Int64(entry.sequence)), spans: cut(text), sentence: text, enter: nil)
        }
        return PageSection(
            name: "journal", heading: language("Journal ", "Dziennik ") + "\(lines.count)",
            answer: language("last: ", "ostatnio: ") + (lines.first?.sentence ?? "-"), caption: "", startsFolded: true,
            lines: lines)
    }

    /// A section of plain texts: the first stands behind the heading, open or folded.
    private func texts(_ name: String, _ heading: String, _ first: String, _ rest: [String]) -> PageSection {
        let lines = rest.flatMap { $0.split(separator: "\n").map(String.init) }.flatMap { text in
            [Span(text)].wrapped(to: max(10, columns))
        }
        return PageSection(
            name: name, heading: heading, answer: first, caption: first, startsFolded: false,
            lines: lines.enumerated().map { index, spans in
                PageLine(
                    id: LineID("text " + name, Int64(index)), spans: spans, sentence: spans.map(\.text).joined(),
                    enter: nil)
            })
    }

    private func cut(_ text: String) -> [Span] { [Span(SafeText.truncated(text, to: max(10, columns)))] }
}
