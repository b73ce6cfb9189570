import DeskModel
import ServiceModel
import TermCanvas

/// Messages to customers: what needs somebody first, then what is under way, what waits and what is over; beneath them the
/// one under the cursor, with the server's own words.
struct OutboxList: ListContent {
    typealias Memory = OutboxMemory

    let id = ScreenID.outbox
    let place = Place.outbox
    let commands = outboxCommands

    let acts = [
        ListAct<OutboxLine>(
            "outbox.again", "s", hint: Phrase("send again", "wyślij ponownie"),
            Phrase(
                "Send what was refused, given up or stopped; of one that was sent a second copy",
                "Wyślij odrzucone, zaniechane lub wstrzymane; wysłane: drugi egzemplarz"),
            hintRank: 2, needs: .plan, title: Phrase("Sent again", "Wysłane ponownie"),
            obstacle: { row, _ in
                switch row.message.state {
                case .queued: Phrase("it waits to be sent already", "już czeka na wysłanie")
                case .sending: Phrase("it is being sent", "jest właśnie wysyłana")
                case .sent, .refused, .givenUp, .stopped: nil
                }
            },
            name: { "\($0.short) \($0.message.address)" },
            instead: { state, lines in state.askAboutSecondCopy(lines.map(\.row)) }
        ) { row, _ in SendMessageAgain(message: row.id) }
    ]

    let opening: ConsoleCommand? = ConsoleCommand(
        "screen.outbox", "g@", hint: Phrase("Outbox", "Poczta"),
        also: "mail notices messages sent refused e-mail powiadomienia wiadomości wysłane skrzynka",
        Phrase("Messages to customers, and what became of them", "Wiadomości do klientów i co się z nimi stało"),
        section: .screens, in: [.free, .own], unless: handIsFull
    ) { state, _ in
        state.outbox.memory.askedAt = nil
        state.openList(.outbox)
        return []
    }

    let sorting: ListSorting? = ListSorting(
        command: "outbox.sort", sentence: Phrase("Sort by state, time, customer", "Sortuj wg stanu, czasu, klienta"),
        names: [Phrase("state", "stan"), Phrase("time", "czas"), Phrase("customer", "klient")], elsewhere: nil)

    let detail: (@Sendable (OutboxLine, _ columns: Int, ConsoleState) -> [[Span]])? = { row, columns, state in
        OutboxPane(row, state).lines(columns)
    }

    func identity(of row: OutboxLine) -> LineID { LineID("message", row.id.rawValue) }

    func meant(by row: OutboxLine) -> MeantOrder? { nil }

    func cell(of row: OutboxLine) -> CellKey? { nil }

    func rows(_ state: ConsoleState) -> [OutboxLine] {
        let filter = state.filtering.lists[.outbox]
        let lines = state.outbox.memory.lines.filter { filter?.matches($0.subject) ?? true }.map(\.line)
        return OutboxSort.allCases[state.outbox.sort].sorted(lines)
    }

    func sentence(_ row: OutboxLine, _ state: ConsoleState) -> String {
        row.sentence(state.wording)
            + (row.message.state == .refused ? state.language(" e changes the address.", " e zmienia adres.") : "")
    }

    func title(_ state: ConsoleState) -> String {
        let names = sorting?.names[state.outbox.sort](state.language) ?? ""
        return state.language("Outbox ", "Poczta ") + "\(state.outbox.rows.count)  "
            + state.language("by ", "wg: ") + names
    }

    func trailing(_ state: ConsoleState) -> String {
        let (language, count) = (state.language, state.outbox.memory.book.needsSomebody)
        let needs =
            count == 0
            ? ""
            : "\(count) "
                + language.plural(
                    count, "needs you", "need you", pl: ("czeka na Ciebie", "czekają na Ciebie", "czeka na Ciebie"))
        guard state.size.columns >= 110 else { return needs }
        let signs = language(
            "x refused  ~ sending, trying  . queued  ) sent  - stopped",
            "x odrzucono  ~ wysyłanie  . czeka  ) wysłano  - wstrzymano")
        return needs.isEmpty ? signs : needs + "   " + signs
    }

    func emptiness(_ state: ConsoleState) -> String {
        state.outbox.memory.askedAt == nil
            ? state.language("The outbox is being read …", "Wczytywanie poczty …")
            : state.outbox.memory.book.emptiness(state.wording)
    }

    func remark(on filter: Filter, _ state: ConsoleState) -> String? {
        filter.idleSentence(in: .messages, state.language)
    }

    func ask(_ state: inout ConsoleState) -> [Effect] {
        guard state.outbox.memory.askedAt != state.view.sequence else { return [] }
        state.outbox.memory.askedAt = state.view.sequence
        return [.ask(.notices(.outbox))]
    }

    /// What is sent is no entry of the journal.
    func minutePassed(_ state: inout ConsoleState) {
        if state.outbox.memory.askedAt != nil { state.outbox.memory.askedAt = -1 }
    }

    func caption(columns: Int, _ state: ConsoleState) -> [ListCell]? { OutboxColumns(columns, state).caption }

    func line(_ row: OutboxLine, columns: Int, _ state: ConsoleState) -> ListLine {
        .cells(OutboxColumns(columns, state).cells(row))
    }

    func legend(columns: Int, _ state: ConsoleState) -> [String] {
        [state.outbox.memory.book.server.sentence(state.language)]
    }

    var fewestRowsWithLegend: Int { 8 }
}

extension OutboxList {
    /// The server's words need the whole width.
    static let screen = ListScreen(
        OutboxList(),
        beneath: ListBeneath(
            rows: { $0.rows >= 28 ? 14 : 8 }, title: { OutboxPane($0, $1).title },
            trailing: { OutboxPane($0, $1).trailing }))
}
