import DeskModel
import ServiceModel

private let noDetail: @Sendable (ConsoleState) -> Phrase? = { state in
    state.shownOrder == nil ? Phrase("the order is being read", "zlecenie jest wczytywane") : nil
}

/// Keys of the order's page alone.
let orderPageCommands: [ConsoleCommand] = [
    ConsoleCommand(
        "order-page.add", "a", hint: Phrase("add", "dodaj"),
        also: "attach file document part note promise dołącz plik dokument część uwagi obietnica",
        Phrase(
            "Add to the section: a part, a note, a promise; elsewhere a file",
            "Dodaj do działu: część, uwagę, obietnicę; gdzie indziej plik"),
        section: .pages, in: Places(.orderPage), hintRank: 24, needs: .intake, unless: noDetail
    ) { state, _ in state.addToSection() },
    ConsoleCommand(
        "order-page.why", "r", hint: Phrase("why", "dlaczego"), also: "reason verdict pays powód kto płaci",
        Phrase("Why the line says so: rules, times, who pays", "Dlaczego wiersz tak mówi: reguły, terminy, kto płaci"),
        section: .pages, in: Places(.orderPage), hintRank: 27, unless: noDetail
    ) { state, _ in
        state.overlay = .reason(state.whyOfSection, top: 0)
        return []
    },
    ConsoleCommand(
        "order-page.ticket", "gT", hint: Phrase("its ticket", "jego zgłoszenie"),
        also: "report call usterka telefon",
        Phrase("The ticket that the order came of", "Zgłoszenie, z którego powstało zlecenie"), section: .pages,
        in: Places(.orderPage),
        unless: { state in
            state.shownOrder?.tickets.isEmpty == false
                ? nil : noDetail(state) ?? Phrase("it came of no ticket", "nie powstało ze zgłoszenia")
        }
    ) { state, _ in
        if let ticket = state.shownOrder?.tickets.first?.ticket.id { PageScreen(TicketPage()).enter(ticket, &state) }
        return []
    },
]

extension ConsoleState {
    /// All there is to say about the order of the open page; `nil` on other screens and while it is being read.
    var shownOrder: OrderDetail? {
        guard current is PageScreen<OrderPage> else { return nil }
        return self[PageState<OrderPage>.self].subject.flatMap { detail(of: $0) }
    }

    /// The section of the page under the cursor.
    private var sectionName: String { (current as? any PageFolding)?.section(self) ?? "" }

    /// The field of the order's form that says what the section under the cursor shows; `nil` where it has none.
    var fieldOfSection: Field? {
        guard current is PageScreen<OrderPage> else { return nil }
        return switch sectionName {
        case "visits": .duration
        case "clocks": .due
        case "promises": .window
        case "parts": .part
        case "notes": .note
        default: nil
        }
    }

    fileprivate mutating func addToSection() -> [Effect] {
        guard let order = shownOrder?.order else { return [] }
        switch sectionName {
        case "parts", "notes": return edit(order.id, at: fieldOfSection)
        case "promises" where selectedCard != nil: return openPromise()
        default:
            overlay = .input(LineInput(.attach(.order(order.id))))
            return []
        }
    }

    /// What makes the page say what it says where the cursor is: of a visit the rules it breaks, else who pays and by when.
    fileprivate var whyOfSection: String {
        guard let detail = shownOrder else { return "" }
        var texts = [current.sentence(self)]
        let cursor = (current as? any PageFolding)?.cursor(self)
        if let line = detail.visits.first(where: { LineID($0.visit.id) == cursor }) {
            texts += line.breaches.map { $0.sentence(wording) + "." }
            if let reason = line.visit.overrideReason {
                texts.append(language("Against a rule: ", "Wbrew regule: ") + reason)
            }
            if texts.count == 1 { texts.append(language("It breaks no rule.", "Nie łamie żadnej reguły.")) }
        } else {
            if let agreement = detail.agreement {
                let clocks = agreement.targets.sentence(wording, now: now)
                texts.append(
                    language("Contract ", "Umowa ") + agreement.number + (clocks.isEmpty ? "." : ": \(clocks)."))
            }
            if let verdict = detail.order.verdict { texts.append(verdict.sentence(wording)) }
        }
        return texts.joined(separator: "\n")
    }
}
