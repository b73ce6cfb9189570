import DeskModel
import ServiceModel
import Storage

/// Makes lines of tickets: names, orders and what was attached, each read once.
struct TicketLines {
    private let reader: Reader
    private let calendar: CompanyCalendar
    private let orders: [Ticket.ID: [Order.ID]]
    private let attachments: [Ticket.ID: Int]
    private let repeats: TicketRepeats
    private var customers: [Customer.ID: String] = [:]
    private var sites: [Site.ID: Site] = [:]

    /// For all tickets that are open or were reported at `since` or later.
    init(_ reader: Reader, calendar: CompanyCalendar, since: Timestamp) throws {
        let tickets = try reader.tickets(openOrSince: since)
        try self.init(
            reader, calendar, tickets,
            Dictionary(grouping: try reader.ticketOrders(openOrSince: since), by: \.ticket).mapValues {
                $0.map(\.order)
            })
    }

    /// For one ticket alone.
    init(_ reader: Reader, calendar: CompanyCalendar, of ticket: Ticket) throws {
        try self.init(reader, calendar, [ticket], [ticket.id: try reader.orders(ofTicket: ticket.id).map(\.id)])
    }

    private init(
        _ reader: Reader, _ calendar: CompanyCalendar, _ tickets: [Ticket], _ orders: [Ticket.ID: [Order.ID]]
    ) throws {
        self.reader = reader
        self.calendar = calendar
        self.orders = orders
        attachments = try reader.attachmentCounts(of: tickets)
        repeats = try TicketRepeats(reader, for: tickets, calendar)
    }

    mutating func line(_ ticket: Ticket) throws -> TicketLine {
        let orders = try (orders[ticket.id] ?? []).compactMap { try reader.find($0) }.sorted { $0.number < $1.number }
        let site = try ticket.site.flatMap { try self.site($0) }
        let duplicate = ticket.stage == .duplicate ? try original(of: ticket) : nil
        return TicketLine(
            ticket: ticket, state: TicketLifecycle.state(stage: ticket.stage, orders: orders.map(\.state)),
            customer: try customer(ticket.customer), site: site?.name ?? "", town: site?.town ?? "",
            devices: try ticket.assets.compactMap { try reader.find($0)?.name },
            orders: orders.map { OrderDetail.Reference($0) }, duplicateOf: duplicate,
            attachments: attachments[ticket.id] ?? 0, contract: try reader.contractNumber(of: ticket),
            clocks: try reader.clocks(of: ticket, orders), repeats: try repeats.before(ticket))
    }

    private func original(of ticket: Ticket) throws -> TicketNumber? {
        let link = try reader.links(of: ticket.id).first { $0.kind == .duplicate }
        return try link.flatMap { try reader.find($0.other)?.number }
    }

    private mutating func customer(_ id: Customer.ID) throws -> String {
        if let known = customers[id] { return known }
        let name = try reader.find(id)?.name ?? ""
        customers[id] = name
        return name
    }

    private mutating func site(_ id: Site.ID) throws -> Site? {
        if let known = sites[id] { return known }
        let site = try reader.find(id)
        sites[id] = site
        return site
    }
}
