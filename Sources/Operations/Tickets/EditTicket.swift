import DeskModel
import ServiceModel
import Storage

extension EditTicket: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        try scope.transaction.check(basis)
        let standing = try scope.ticket(ticket)
        try scope.require(.edit, for: standing)
        var ticket = try scope.moved(standing, by: changes)
        ticket.symptom = try changes.symptom.map { try scope.text($0, of: .symptom) } ?? ticket.symptom
        ticket.note =
            try changes.note.map {
                try scope.text($0, of: .note, limit: PlainText.noteLimit, mayBeEmpty: true, lines: true)
            } ?? ticket.note
        ticket.channel = changes.channel ?? ticket.channel
        ticket.reporter = try changes.reporter.map { try scope.checked($0) } ?? ticket.reporter
        if let type = changes.serviceType {
            ticket.serviceType = try type.value.map { try scope.usableType($0).id }
        }
        if let key = changes.key { ticket.key = try scope.ticketKey(key, takenBy: ticket) }
        ticket.impact = changes.impact ?? ticket.impact
        ticket.urgency = changes.urgency ?? ticket.urgency
        switch changes.priority {
        case .set(let said): ticket.priority = said
        case .clear: ticket.priority = try scope.read.ticketPriorities()[ticket.impact, ticket.urgency]
        case nil where changes.impact != nil || changes.urgency != nil:
            ticket.priority = try scope.read.ticketPriorities()[ticket.impact, ticket.urgency]
        case nil: break
        }
        ticket = try scope.agreed(ticket)
        // Its level says more than is kept of it: what the store has counts.
        let before = scope.transaction.writes
        try scope.transaction.update(ticket)
        guard scope.transaction.writes > before else { return Outcome(.tickets(.unchanged(standing.number))) }
        return Outcome(.tickets(.edited(standing.number)))
    }
}

extension CommandScope {
    /// The ticket at the customer, site and devices that a change says.
    fileprivate func moved(_ ticket: Ticket, by changes: EditTicket.Changes) throws -> Ticket {
        var moved = ticket
        if let customer = changes.customer, customer != ticket.customer {
            guard try read.find(customer) != nil else {
                throw Refusal.desk(.notFound(.customer, key: customer.description))
            }
            let orders = try read.orders(ofTicket: ticket.id).filter { $0.state != .cancelled }
            guard orders.isEmpty else {
                throw Refusal.tickets(.customerOfOrders(ticket.number, orders.map(\.number)))
            }
            (moved.customer, moved.site, moved.assets) = (customer, nil, [])
        }
        if let site = changes.site, site.value != moved.site { (moved.site, moved.assets) = (site.value, []) }
        let place = try checked(site: moved.site, changes.assets ?? moved.assets, of: moved.customer)
        (moved.site, moved.assets) = place
        return moved
    }
}
