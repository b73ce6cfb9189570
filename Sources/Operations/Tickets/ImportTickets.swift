import DeskModel
import ServiceModel
import Storage

extension ImportTickets: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        let file = try RowImport(scope, update)
        let types = try scope.read.all(ServiceType.self).filter(\.isActive)
        try file.each(rows, line: \.line) { row in
            if row.state?.isOpen == false { return try file.knows(row) ? .closed : .leftOut }
            if let ticket = try file.ticket(of: row) {
                guard try scope.read.state(of: ticket).isOpen else { return .closed }
                return try file.change(ticket, by: row, types)
            }
            try file.create(row, types)
            return .added
        }
        return try file.outcome(.tickets, keepGoing: keepGoing)
    }
}

extension RowImport {
    /// Whether the ticket of a row is here, under its number or key.
    fileprivate func knows(_ row: TicketRow) throws -> Bool {
        try row.number.flatMap { try scope.read.ticket($0) } != nil
            || row.key.flatMap { try scope.read.ticket(key: $0) } != nil
    }

    /// What a ticket became, as far as it is here: its state follows from its orders.
    private func link(_ ticket: Ticket, to numbers: [OrderNumber]) throws {
        let known = try Set(scope.read.orders(ofTicket: ticket.id).map(\.id))
        for number in numbers {
            guard let order = try scope.read.order(number), order.customer == ticket.customer else {
                note(unlinked: 1)
                continue
            }
            if !known.contains(order.id) {
                try scope.transaction.insert(TicketOrder(ticket: ticket.id, order: order.id))
            }
        }
    }

    /// The ticket that a row changes.
    fileprivate func ticket(of row: TicketRow) throws -> Ticket? {
        try numbered(
            row.number, key: row.key, of: \.key, byNumber: { try self.scope.read.ticket($0) },
            byKey: { try self.scope.read.ticket(key: $0) })
    }

    fileprivate func create(_ row: TicketRow, _ types: [ServiceType]) throws {
        let customer = try customer(needed("customer", row.customer))
        let sites = try scope.read.sites(of: customer.id)
        // As when somebody takes it in: where there is one site, it is there.
        let site = try row.site.map { try self.site($0, of: customer) } ?? (sites.count == 1 ? sites[0] : nil)
        let draft = TicketDraft(
            customer: customer.id, site: site?.id, assets: try assets(row, at: site),
            symptom: try needed("symptom", row.symptom), note: row.note, channel: row.channel ?? .file,
            reporter: row.reporter, impact: row.impact, urgency: row.urgency, priority: row.priority,
            serviceType: try type(row, types)?.id, reported: row.reported, key: row.key)
        try link(scope.create(draft, number: row.number), to: row.orders)
        if let number = row.number {
            try scope.transaction.start(counter: TicketNumber.series(of: number.year), at: number.sequence)
        }
    }

    fileprivate func change(_ standing: Ticket, by row: TicketRow, _ types: [ServiceType]) throws -> Fate {
        var changes = EditTicket.Changes()
        let customer = try row.customer.isEmpty ? scope.read.find(standing.customer) : self.customer(row.customer)
        if has("customer") { changes.customer = customer?.id }
        let site = try customer.flatMap { owner in try row.site.map { try self.site($0, of: owner) } }
        if has("site") { changes.site = site.map { .set($0.id) } ?? .clear }
        if has("serial") { changes.assets = try assets(row, at: site) }
        if has("symptom") { changes.symptom = try needed("symptom", row.symptom) }
        if has("note") { changes.note = row.note }
        if has("channel") { changes.channel = row.channel }
        changes.reporter = Reporter(
            name: has("reporter") ? row.reporter.name : standing.reporter.name,
            phone: has("phone") ? row.reporter.phone : standing.reporter.phone,
            email: has("email") ? row.reporter.email : standing.reporter.email)
        if has("impact") { changes.impact = row.impact }
        if has("urgency") { changes.urgency = row.urgency }
        if has("priority") { changes.priority = row.priority.map { .set($0) } ?? .clear }
        if has("type") { changes.serviceType = try type(row, types).map { .set($0.id) } ?? .clear }
        if has("key") { changes.key = row.key ?? "" }
        let before = scope.transaction.writes
        if has("orders") { try link(standing, to: row.orders) }
        let isLinked = scope.transaction.writes > before
        let outcome = try EditTicket(ticket: standing.id, changes: changes).perform(in: scope)
        return !isLinked && outcome.summary == .tickets(.unchanged(standing.number)) ? .unchanged : .changed
    }

    private func assets(_ row: TicketRow, at site: Site?) throws -> [Asset.ID] {
        guard !row.serials.isEmpty else { return [] }
        let site = try needed("site", site)
        return try row.serials.map { try asset($0, at: site).id }
    }

    private func type(_ row: TicketRow, _ types: [ServiceType]) throws -> ServiceType? {
        guard let code = row.type else { return nil }
        guard let type = types.first(where: { $0.code.lowercased() == code.lowercased() || $0.name == code }) else {
            throw Fault(column: "type", fault: .notOneOf(code, allowed: types.map(\.code)))
        }
        return type
    }
}
