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
        return [.ask(.tickets(wantsAll ? .all : .open))]
    }

    /// Everything about the ticket that keys mean, when it is not there as it is now.
    mutating func askForTicketDetail() -> [Effect] {
        let id = current is PageScreen<TicketPage> ? self[PageState<TicketPage>.self].subject : tickets.row?.ticket.id
        guard let id else { return [] }
        let asked = TicketListMemory.Asked(ticket: id, sequence: view.sequence)
        guard tickets.memory.askedDetail != asked else { return [] }
        tickets.memory.askedDetail = asked
        return [.ask(.tickets(.one(id)))]
    }

    /// Who would pay, and who could go first: asked when everything else about a new ticket is there, and again when
    /// something was written. What was known stands until the answer comes.
    mutating func askForTicketOutlook() -> [Effect] {
        guard let line = meantTicket, line.state == .new, tickets.memory.detail?.ticket.id == line.ticket.id else {
            return []
        }
        let asked = TicketListMemory.Asked(ticket: line.ticket.id, sequence: view.sequence)
        guard tickets.memory.askedOutlook != asked else { return [] }
        tickets.memory.askedOutlook = asked
        return [.ask(.tickets(.outlook(line.ticket.id)))]
    }

    mutating func take(_ news: TicketsNews) -> [Effect] {
        switch news {
        case .lines(let lines): take(lines)
        case .detail(let detail): return take(detail)
        case .outlook(let id, let outlook): take(outlook, of: id)
        }
        return []
    }

    mutating func take(_ outlook: EntryOutlook?, of ticket: Ticket.ID) {
        guard tickets.memory.askedOutlook?.ticket == ticket else { return }
        tickets.memory.outlook = (ticket, outlook)
    }

    /// What is known of an order that a ticket would become; `nil` for one that is not new, and until it is known.
    func outlook(of line: TicketLine) -> EntryOutlook? {
        guard line.state == .new, let known = tickets.memory.outlook, known.ticket == line.ticket.id else { return nil }
        return known.outlook
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

    /// The form of an order of a ticket. Where there is one already, it is said which, and the same key again goes on.
    mutating func orderAgain(_ line: TicketLine) -> [Effect] {
        let standing = line.standing.map(\.number.short).joined(separator: ", ")
        // The key before this one.
        let said = tickets.memory.saidAgain.flatMap { $0.deed == deeds - 1 ? $0.value : nil }
        tickets.memory.saidAgain = nil
        guard !standing.isEmpty, said != line.ticket.id else { return want(.order, of: line.ticket.id) }
        tickets.memory.saidAgain = wish(for: line.ticket.id)
        status.say(
            language(
                "\(line.ticket.number) became order \(standing) already; Q again makes a further one.",
                "Z \(line.ticket.number) powstało już zlecenie \(standing); jeszcze raz Q utworzy następne."), .warning)
        return []
    }

    /// Opens a form about a ticket as soon as everything about it is there.
    mutating func want(_ what: TicketListMemory.Wanted, of ticket: Ticket.ID) -> [Effect] {
        tickets.memory.wanted = (ticket, what)
        return [.ask(.tickets(.one(ticket)))]
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
