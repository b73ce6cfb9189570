package import DeskModel
package import ServiceModel

extension Reader {
    package func ticket(_ number: TicketNumber) throws -> Ticket? {
        try fetch(
            Ticket.self, "WHERE number_year = :year AND number_sequence = :sequence",
            ["year": SQLValue(number.year), "sequence": SQLValue(number.sequence)]
        ).first
    }

    /// Tickets whose number ends in this unpadded tail, newest year first.
    package func tickets(tail: Int) throws -> [Ticket] {
        try fetch(Ticket.self, "WHERE number_sequence = :tail ORDER BY number_year DESC", ["tail": SQLValue(tail)])
    }

    /// The ticket that was taken from this e-mail.
    package func ticket(messageID: String) throws -> Ticket? {
        try fetch(Ticket.self, "WHERE message_id = :message", ["message": .text(messageID)]).first
    }

    /// The ticket that another program calls so.
    package func ticket(key: String) throws -> Ticket? {
        try fetch(Ticket.self, "WHERE external_key = :key", ["key": .text(key)]).first
    }

    /// Tickets that are open, or that were reported at `since` or later, by number.
    package func tickets(openOrSince since: Timestamp) throws -> [Ticket] {
        try fetch(
            Ticket.self,
            "WHERE stage = 'open' OR reported_at >= :since ORDER BY number_year, number_sequence",
            ["since": SQLValue(since)])
    }

    /// Every ticket, by number.
    package func tickets() throws -> [Ticket] {
        try fetch(Ticket.self, "ORDER BY number_year, number_sequence")
    }

    /// Tickets of a customer from `since` on, newest first.
    package func tickets(of customer: Customer.ID, since: Timestamp) throws -> [Ticket] {
        try fetch(
            Ticket.self, "WHERE customer_id = :customer AND reported_at >= :since ORDER BY reported_at DESC, id DESC",
            ["customer": SQLValue(customer), "since": SQLValue(since)])
    }

    /// Tickets under a contract that have not ended, by number.
    package func openTickets(under contract: Contract.ID) throws -> [Ticket] {
        try fetch(
            Ticket.self, "WHERE contract_id = :contract AND stage = 'open' ORDER BY number_year, number_sequence",
            ["contract": SQLValue(contract)])
    }

    /// The orders that a ticket became, by number.
    package func orders(ofTicket ticket: Ticket.ID) throws -> [Order] {
        try fetch(
            Order.self,
            """
            WHERE id IN (SELECT order_id FROM ticket_order WHERE ticket_id = :ticket)
            ORDER BY number_year, number_sequence
            """, ["ticket": SQLValue(ticket)])
    }

    /// The orders of tickets that are open, or that were reported at `since` or later, by ticket.
    package func ticketOrders(openOrSince since: Timestamp) throws -> [TicketOrder] {
        try fetch(
            TicketOrder.self,
            """
            WHERE ticket_id IN (SELECT id FROM ticket WHERE stage = 'open' OR reported_at >= :since)
            ORDER BY ticket_id, order_id
            """, ["since": SQLValue(since)])
    }

    /// Orders of a customer that were reported at `since` or later, newest first.
    package func orders(of customer: Customer.ID, since: Timestamp) throws -> [Order] {
        try fetch(
            Order.self, "WHERE customer_id = :customer AND reported_at >= :since ORDER BY reported_at DESC, id DESC",
            ["customer": SQLValue(customer), "since": SQLValue(since)])
    }

    /// Which orders a customer's tickets became.
    package func ticketOrders(of customer: Customer.ID) throws -> [TicketOrder] {
        try fetch(
            TicketOrder.self, "WHERE ticket_id IN (SELECT id FROM ticket WHERE customer_id = :customer)",
            ["customer": SQLValue(customer)])
    }

    /// States of the orders that a ticket became.
    package func orderStates(ofTicket ticket: Ticket.ID) throws -> [OrderState] {
        let states = try statements.rows(
            """
            SELECT o.state FROM service_order o JOIN ticket_order t ON t.order_id = o.id WHERE t.ticket_id = :ticket
            """, ["ticket": SQLValue(ticket)]
        ) { try $0.text(0) }
        return try states.map { text in
            guard let state = OrderState(rawValue: text) else {
                throw StoreFault.unreadableRow(table: Order.table.name, detail: text)
            }
            return state
        }
    }

    /// The tickets that an order came from, by number.
    package func tickets(of order: Order.ID) throws -> [Ticket] {
        try fetch(
            Ticket.self,
            """
            WHERE id IN (SELECT ticket_id FROM ticket_order WHERE order_id = :order)
            ORDER BY number_year, number_sequence
            """, ["order": SQLValue(order)])
    }

    /// What a ticket has to do with earlier ones.
    package func links(of ticket: Ticket.ID) throws -> [TicketLink] {
        try fetch(TicketLink.self, "WHERE ticket_id = :ticket ORDER BY other_id", ["ticket": SQLValue(ticket)])
    }

    /// What later ones have to do with a ticket.
    package func links(to ticket: Ticket.ID) throws -> [TicketLink] {
        try fetch(TicketLink.self, "WHERE other_id = :ticket ORDER BY ticket_id", ["ticket": SQLValue(ticket)])
    }

    /// Calls about a ticket, oldest first.
    package func calls(about ticket: Ticket.ID) throws -> [TicketCall] {
        try fetch(TicketCall.self, "WHERE ticket_id = :ticket ORDER BY sequence", ["ticket": SQLValue(ticket)])
    }

    /// Entries that changed a ticket, or noted something of it, and what took them back or did them again; newest first.
    package func history(ofTicket ticket: Ticket.ID, limit: Int = 50) throws -> [JournalEntry] {
        let own = """
            SELECT r.sequence FROM journal_row r WHERE r.table_name = 'ticket' AND r.row_key = :key
                UNION SELECT r.sequence FROM journal_row r WHERE r.table_name = 'ticket_order'
                AND r.row_key IN (
                    SELECT CAST(o.ticket_id AS TEXT) || '/' || CAST(o.order_id AS TEXT) FROM ticket_order o
                    WHERE o.ticket_id = :ticket)
                UNION SELECT r.sequence FROM journal_row r WHERE r.table_name = 'ticket_call'
                AND r.row_key IN (
                    SELECT CAST(c.ticket_id AS TEXT) || '/' || CAST(c.sequence AS TEXT) FROM ticket_call c
                    WHERE c.ticket_id = :ticket)
            """
        return try records(
            """
            WHERE j.sequence IN (\(own)) OR j.reverses IN (\(own))
            ORDER BY j.sequence DESC LIMIT :limit
            """,
            ["key": .text(ticket.description), "ticket": SQLValue(ticket), "limit": SQLValue(limit)]
        ).map(\.entry)
    }
}

extension Transaction {
    /// Tickets that an entry of the journal brought, by number.
    package func ticketsCreated(by sequence: Int) throws -> [Ticket.ID] {
        try statements.rows(
            """
            SELECT t.id FROM ticket t JOIN journal_row r ON r.row_key = CAST(t.id AS TEXT)
            WHERE r.sequence = :sequence AND r.table_name = 'ticket' AND r.before_row IS NULL
                AND r.after_row IS NOT NULL
            ORDER BY t.number_year, t.number_sequence
            """, ["sequence": SQLValue(sequence)]
        ) { try Identifier($0.integer(0)) }
    }
}
