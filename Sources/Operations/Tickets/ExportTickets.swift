package import DeskModel
import ServiceModel
import Storage

extension ServiceDesk {
    /// Every ticket as the row that importing takes in, by number.
    package func ticketRows() throws -> [TicketRow] {
        try store.read { reader in
            let customers = Dictionary(try reader.all(Customer.self).map { ($0.id, $0) }) { $1 }
            let shared = Set(Dictionary(grouping: customers.values, by: \.name).filter { $1.count > 1 }.keys)
            let types = Dictionary(try reader.all(ServiceType.self).map { ($0.id, $0.code) }) { $1 }
            return try reader.tickets().enumerated().map { index, ticket in
                let customer = customers[ticket.customer]
                let name = customer?.name ?? ""
                return TicketRow(
                    line: index + 2, number: ticket.number, key: ticket.key, state: try reader.state(of: ticket),
                    customer: shared.contains(name) ? customer?.nip?.digits ?? name : name,
                    site: try ticket.site.flatMap { try reader.find($0)?.name },
                    serials: try ticket.assets.compactMap { id in
                        try reader.find(id).map { $0.serial.isEmpty ? $0.name : $0.serial }
                    }, symptom: ticket.symptom, note: ticket.note, channel: ticket.channel, reporter: ticket.reporter,
                    impact: ticket.impact, urgency: ticket.urgency, priority: ticket.priority,
                    type: ticket.serviceType.flatMap { types[$0] }, reported: ticket.reported,
                    orders: try reader.orders(ofTicket: ticket.id).map(\.number))
            }
        }
    }
}
