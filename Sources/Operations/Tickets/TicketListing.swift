package import DeskModel
package import ServiceModel
import Storage

extension ServiceDesk {
    /// Days for which a ticket that ended goes on being listed.
    package static let ticketDays = 7

    /// Tickets that are open or were reported in the last week, or every one, by number.
    package func tickets(all: Bool = false) throws -> [TicketLine] {
        let since = all ? Timestamp(seconds: -62_135_596_800) : now - Self.ticketDays * 86_400
        return try store.read { reader in
            var lines = try TicketLines(reader, calendar: company.calendar, since: since)
            return try reader.tickets(openOrSince: since).map { try lines.line($0) }
        }
    }

    /// All there is to say about a ticket. Throws `notFound`.
    package func ticketDetail(of id: Ticket.ID) throws -> TicketDetail {
        let parts = try store.read { reader -> TicketParts in
            guard let ticket = try reader.find(id), let customer = try reader.find(ticket.customer) else {
                throw Refusal.desk(.notFound(.ticket, key: id.description))
            }
            var lines = try TicketLines(reader, calendar: company.calendar, of: ticket)
            let site = try ticket.site.flatMap { try reader.find($0) }
            let links =
                try reader.links(of: id).map { ($0.kind, true, $0.other) }
                + reader.links(to: id).map { ($0.kind, false, $0.ticket) }
            return TicketParts(
                line: try lines.line(ticket), customer: customer, site: site,
                region: try site.flatMap { try reader.find($0.region)?.name } ?? "",
                assets: try ticket.assets.compactMap { try reader.find($0) },
                serviceType: try ticket.serviceType.flatMap { try reader.find($0) },
                orders: try reader.orders(ofTicket: id).map(\.id),
                links: try links.compactMap { kind, isToEarlier, other in
                    try reader.find(other).map {
                        TicketDetail.Link(kind, isToEarlier: isToEarlier, $0, try reader.state(of: $0))
                    }
                }, calls: try reader.calls(about: id),
                documents: try reader.documents(of: .ticket(id.rawValue)), history: try reader.history(ofTicket: id))
        }
        return TicketDetail(
            line: parts.line, customer: parts.customer, site: parts.site, region: parts.region, assets: parts.assets,
            serviceType: parts.serviceType, orders: try parts.orders.map { OrderLine(try detail(of: $0)) },
            links: parts.links, calls: parts.calls, documents: parts.documents, history: parts.history)
    }

    /// The tickets that an order came from.
    package func tickets(of order: Order.ID) throws -> [TicketNumber] {
        try store.read { try $0.tickets(of: order).map(\.number) }
    }

    /// By number, its unpadded tail (this year's first), or id. Throws `notFound`.
    package func ticket(named key: String) throws -> Ticket {
        try store.read { reader in
            if let number = TicketNumber(key.uppercased()), let ticket = try reader.ticket(number) { return ticket }
            guard let value = Int64(key), value > 0 else { throw Refusal.desk(.notFound(.ticket, key: key)) }
            let year = company.calendar.day(of: now).year
            let fitting = value < 10_000_000 ? try reader.tickets(tail: Int(value)) : []
            if let ticket = fitting.first(where: { $0.number.year == year }) ?? fitting.first { return ticket }
            guard let ticket = try reader.find(Ticket.ID(value)) else {
                throw Refusal.desk(.notFound(.ticket, key: key))
            }
            return ticket
        }
    }

    /// Types by which new work may arise, by name.
    package func activeServiceTypes() throws -> [ServiceType] {
        byPolishName(try store.read { try $0.all(ServiceType.self) }.filter(\.isActive), \.name)
    }
}

/// What of a ticket is read in one snapshot.
private struct TicketParts {
    let line: TicketLine
    let customer: Customer
    let site: Site?
    let region: String
    let assets: [Asset]
    let serviceType: ServiceType?
    let orders: [Order.ID]
    let links: [TicketDetail.Link]
    let calls: [TicketCall]
    let documents: [Document]
    let history: [JournalEntry]
}
