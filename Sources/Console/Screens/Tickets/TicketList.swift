import DeskModel
import ServiceModel
import TermCanvas

/// Tickets that are open or newer than 7 days, by the clock that runs out first.
struct TicketList: ListContent {
    typealias Memory = TicketListMemory

    let id = ScreenID.tickets
    let place = Place.tickets
    let commands = ticketListCommands
    let acts = [qualifyAct]
    let detail: (@Sendable (TicketLine, _ columns: Int, ConsoleState) -> [[Span]])? = { line, columns, state in
        TicketPane(line, state).lines(columns: columns)
    }

    let opening: ConsoleCommand? = ConsoleCommand(
        "screen.tickets", "7 F7", hint: Phrase("Tickets", "Zgłoszenia"),
        also: "fault report call mail usterka telefon mail",
        Phrase(
            "Faults that were reported, by the clock that runs out first", "Zgłoszone usterki wg najbliższego terminu"),
        section: .screens, in: [.free, .own], unless: handIsFull
    ) { state, _ in
        state.openList(.tickets)
        return state.askForTickets()
    }

    let sorting: ListSorting? = ListSorting(
        command: "tickets.sort",
        sentence: Phrase("Sort by clock, age, priority, customer", "Sortuj wg zegara, wieku, priorytetu, klienta"),
        names: TicketSort.allCases.map { sort in Phrase(sort.name(.english), sort.name(.polish)) }, elsewhere: nil)

    /// The same to all that are marked, as one entry.
    private static let qualifyAct = ListAct<TicketLine>(
        "tickets.qualify-marked", "Q", hint: Phrase("to order", "na zlecenie"),
        Phrase(
            "Make an order of the ticket, or of each marked one", "Utwórz zlecenie ze zgłoszenia lub z zaznaczonych"),
        hintRank: 2, needs: .intake, title: Phrase("Make orders", "Nowe zlecenia"),
        obstacle: { row, state in
            row.state.isOpen
                ? nil : Phrase("it ended: C reopens it as new", "zakończone: C wznawia jako nowe")
        }, name: { "\($0.ticket.number)" }
    ) { row, state in
        ConvertTicket(ticket: row.ticket.id, isFirst: true, basis: Basis([.ticket(row.ticket.id): row.ticket.version]))
    }

    func identity(of row: TicketLine) -> LineID { LineID(row.ticket.id) }

    /// Keys of orders mean orders; a ticket is none.
    func meant(by row: TicketLine) -> MeantOrder? { nil }

    func cell(of row: TicketLine) -> CellKey? { nil }

    func rows(_ state: ConsoleState) -> [TicketLine] {
        let list = state.tickets
        let filter = state.filtering.lists[.tickets]
        let lines = list.memory.tickets.filter { filter?.matches($0.subject) ?? true }.map(\.line)
        return TicketSort.allCases[list.sort].sorted(lines, now: state.now)
    }

    func sentence(_ row: TicketLine, _ state: ConsoleState) -> String { row.sentence(state.wording, now: state.now) }

    func title(_ state: ConsoleState) -> String {
        let list = state.tickets
        return state.language("Tickets ", "Zgłoszenia ") + "\(list.rows.count)"
            + (state.filtering.lists[.tickets] == nil
                ? "" : state.language(" of ", " z ") + "\(list.memory.tickets.count)")
    }

    func trailing(_ state: ConsoleState) -> String {
        state.language("by ", "wg: ") + TicketSort.allCases[state.tickets.sort].name(state.language)
    }

    func emptiness(_ state: ConsoleState) -> String {
        state.tickets.memory.askedAt == nil
            ? state.language("The tickets are being read …", "Wczytywanie zgłoszeń …")
            : state.language(
                "No ticket is open. N takes a call; dyspo ticket take MAIL.eml takes a mail.",
                "Brak otwartych zgłoszeń. N przyjmuje rozmowę; dyspo ticket take MAIL.eml przyjmuje e-mail.")
    }

    func remark(on filter: Filter, _ state: ConsoleState) -> String? {
        filter.idleSentence(in: .tickets, state.language)
    }

    func ask(_ state: inout ConsoleState) -> [Effect] {
        state.askForTickets() + state.askForTicketDetail() + state.askForTicketOutlook()
    }

    /// What runs out first is a matter of the clock.
    func minutePassed(_ state: inout ConsoleState) {
        let now = state.now
        let tickets = state.tickets.memory.tickets
        state.tickets.memory.tickets = tickets.map { ($0.line, FilterSubject($0.line, now: now)) }
    }

    var hasDetailBeneath: Bool { false }

    func caption(columns: Int, _ state: ConsoleState) -> [ListCell]? {
        let language = state.language
        var cells = [
            ListCell("", 3), ListCell(language("no", "nr"), 4, .dim), ListCell(language("state", "stan"), 14, .dim),
        ]
        if columns >= 78 {
            cells += [ListCell(language("by", "jak"), 8, .dim), ListCell(language("reported", "zgłoszono"), 10, .dim)]
        }
        cells.append(ListCell(language("clock", "zegar"), 15, .dim))
        let rest = columns - cells.reduce(0) { $0 + $1.columns }
        return cells + [
            ListCell(language("customer", "klient"), rest / 2, .dim),
            ListCell(language("symptom", "objaw"), rest - rest / 2, .dim),
        ]
    }

    func legend(columns: Int, _ state: ConsoleState) -> [String] {
        guard columns >= 78 else { return [] }
        return state.language(
            "* new  > has orders  = all done, asks to close  & duplicate  ~ solved remotely\n  x rejected  ) closed  @ attachments  H waits    open or newer than 7 days",
            "* nowe  > ma zlecenia  = wykonane, do zamknięcia  & duplikat  ~ zdalnie\n  x odrzucone  ) zamknięte  @ załączniki  H czeka    otwarte lub do 7 dni"
        ).split(separator: "\n").map(String.init)
    }

    /// Sign, number, state, channel, reported, clock, customer, symptom; on narrow screens without channel and time.
    func line(_ row: TicketLine, columns: Int, _ state: ConsoleState) -> ListLine {
        let (ticket, wording) = (row.ticket, state.wording)
        let isLate = row.isLate(at: state.now)
        let isWide = columns >= 78
        let mail = row.attachments > 0 ? " @" : ""
        let sign = isLate || ticket.priority == .emergency ? "!!" : ticket.priority == .urgent ? "!" : ""
        let role: Role = isLate ? .late : row.state == .new ? .title : row.state.isOpen ? .text : .dim
        var cells = [
            ListCell(row.state.isOpen ? sign : "", 3, isLate ? .late : ticket.priority.role),
            ListCell(ticket.number.short, 4), ListCell(row.stateWords(state.language) + (isWide ? "" : mail), 14, role),
        ]
        if isWide {
            let day = wording.weekday(wording.calendar.day(of: ticket.reported).weekday)
            cells += [
                ListCell(ticket.channel.short(state.language) + mail, 8),
                ListCell("\(day) \(wording.time(ticket.reported))", 10),
            ]
        }
        cells.append(ListCell(row.clockWords(wording, now: state.now), 15, isLate ? .late : .text))
        let rest = columns - cells.reduce(0) { $0 + $1.columns }
        let customer = rest / 2
        return .cells(cells + [ListCell(row.customer, customer), ListCell(ticket.symptom, rest - customer, .dim)])
    }
}

extension LineID {
    init(_ ticket: Ticket.ID) {
        self.init("ticket", ticket.rawValue)
    }
}
