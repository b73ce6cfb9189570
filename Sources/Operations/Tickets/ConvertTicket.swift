import DeskModel
import ServiceModel
import Storage

extension ConvertTicket: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        try scope.transaction.check(basis)
        var ticket = try scope.ticket(ticket)
        try scope.require(.convert, for: ticket)
        guard !works.isEmpty else { throw Refusal.desk(.nothingChosen) }
        if isFirst, let order = try scope.read.orders(ofTicket: ticket.id).first(where: { $0.state != .cancelled }) {
            throw Refusal.tickets(.hasOrder(ticket.number, order.number))
        }
        var made: [Order] = []
        for work in works {
            let draft = try scope.draft(work, of: ticket)
            let order = try scope.create(draft, qualify: qualify)
            try scope.transaction.insert(TicketOrder(ticket: ticket.id, order: order.id))
            made.append(order)
        }
        if ticket.site == nil, let site = made.first?.site {
            ticket.site = site
            try scope.transaction.update(ticket)
        }
        let attachments = try scope.passOn(documentsOf: ticket, to: made)
        return Outcome(
            .tickets(
                .converted(
                    ticket.number, try made.map { .init($0, waits: try scope.wait(of: $0)) }, attachments: attachments))
        )
    }
}

extension CommandScope {
    /// What one order of a ticket is to be like: what the ticket says, and of its type the rest.
    fileprivate func draft(_ work: ConvertTicket.Work, of ticket: Ticket) throws -> OrderDraft {
        switch work {
        case .draft(var draft):
            draft.reporter = draft.reporter ?? ticket.reporter
            draft.reported = draft.reported ?? ticket.reported
            draft.contract = draft.contract ?? ticket.contract
            return draft
        case .ofType(let id, let duration):
            let type = try (id ?? ticket.serviceType).map { try usableType($0) }
            guard var draft = try read.draft(of: ticket, type) else {
                throw Refusal.tickets(.siteMissing(ticket.number))
            }
            // What the form would put there too.
            draft.duration = duration ?? draft.duration ?? draft.type.usualMinutes
            return draft
        }
    }
}

extension Reader {
    /// The order that a ticket would become: what it says, and of the type what nobody said; at the site that it names, else
    /// at the customer's only one. `nil` while nobody knows where.
    func draft(of ticket: Ticket, _ type: ServiceType?) throws -> OrderDraft? {
        let sites = try ticket.site == nil ? sites(of: ticket.customer) : []
        guard let site = ticket.site ?? (sites.count == 1 ? sites[0].id : nil) else { return nil }
        var draft = OrderDraft(
            customer: ticket.customer, site: site, assets: ticket.assets, title: ticket.symptom, note: ticket.note,
            priority: ticket.priority)
        draft.reporter = ticket.reporter
        draft.reported = ticket.reported
        draft.contract = ticket.contract
        // How much it matters was said when it was reported.
        if let type { draft.take(type, keeping: [.priority]) }
        return draft
    }
}
