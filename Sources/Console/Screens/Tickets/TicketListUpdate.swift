import DeskModel
import ServiceModel

extension ConsoleState {
    /// The list of tickets.
    var tickets: ListState<TicketList> {
        get { self[ListState<TicketList>.self] }
        _modify { yield &self[ListState<TicketList>.self] }
    }

    /// The ticket that keys mean: the list's, or the page's.
    var meantTicket: TicketLine? {
        if current is PageScreen<TicketPage> {
            guard let id = self[PageState<TicketPage>.self].subject else { return nil }
            if let detail = tickets.memory.detail, detail.ticket.id == id { return detail.line }
            return tickets.memory.tickets.first { $0.line.ticket.id == id }?.line
        }
        return tickets.row
    }

    /// All tickets that are open, when those the list has are of another desk.
    mutating func askForTickets() -> [Effect] {
        let wantsAll = filtering.lists[.tickets]?.reachesEndedTickets ?? false
        let memory = tickets.memory
        guard memory.askedAt != view.sequence || memory.askedForAll != wantsAll else { return [] }
        tickets.memory.askedAt = view.sequence
        tickets.memory.askedForAll = wantsAll
        return [.ask(wantsAll ? .allTickets : .tickets)]
    }

    /// Everything about the ticket that keys mean, when it is not there as it is now.
    mutating func askForTicketDetail() -> [Effect] {
        let id = current is PageScreen<TicketPage> ? self[PageState<TicketPage>.self].subject : tickets.row?.ticket.id
        guard let id else { return [] }
        let asked = TicketListMemory.Asked(ticket: id, sequence: view.sequence)
        guard tickets.memory.askedDetail != asked else { return [] }
        tickets.memory.askedDetail = asked
        return [.ask(.ticket(id))]
    }

    mutating func take(_ lines: [TicketLine]) {
        tickets.memory.tickets = lines.map { ($0, FilterSubject($0, now: now)) }
        current.refresh(&self)
    }

    /// Everything about a ticket came in; what waited for it opens.
    mutating func take(_ detail: TicketDetail) -> [Effect] {
        if tickets.memory.askedDetail?.ticket == detail.ticket.id { tickets.memory.detail = detail }
        guard let wanted = tickets.memory.wanted, wanted.ticket == detail.ticket.id else { return [] }
        tickets.memory.wanted = nil
        guard overlay == nil else { return [] }
        switch wanted.what {
        case .edit: return open(.edit(detail, self))
        case .order: return open(.order(of: detail, self))
        }
    }

    /// Opens a form about a ticket as soon as everything about it is there.
    mutating func want(_ what: TicketListMemory.Wanted, of ticket: Ticket.ID) -> [Effect] {
        tickets.memory.wanted = (ticket, what)
        return [.ask(.ticket(ticket))]
    }

    /// What was known of a ticket.
    func basis(of line: TicketLine) -> Basis { Basis([.ticket(line.ticket.id): line.ticket.version]) }

    /// The ticket of that number, among those that are listed.
    func listedTicket(numbered text: String) -> TicketLine? {
        let wanted = text.uppercased()
        return tickets.memory.tickets.map(\.line).last {
            "\($0.ticket.number)" == wanted || $0.ticket.number.short == wanted
        }
    }
}
