import DeskModel
import ServiceModel
import Storage

extension CommandScope {
    /// What is attached to a ticket belongs to its orders too. How many that are.
    func passOn(documentsOf ticket: Ticket, to orders: [Order]) throws -> Int {
        let owner = DocumentOwner.ticket(ticket.id.rawValue)
        for order in orders { try share(documentsOf: owner, with: .order(order.id)) }
        return try read.documents(of: owner).count
    }

    /// What was just attached to a ticket belongs to the orders that it became already as well.
    func passOn(_ documents: [Document], attachedTo owner: DocumentOwner) throws {
        guard owner.kind == .ticket, let id = Int64(owner.key) else { return }
        for order in try read.orders(ofTicket: Ticket.ID(id)) {
            for document in documents {
                try transaction.insert(DocumentLink(document: document.id, owner: .order(order.id)))
            }
        }
    }
}

extension Reader {
    /// How much is attached to these tickets.
    func attachmentCounts(of tickets: [Ticket]) throws -> [Ticket.ID: Int] {
        Dictionary(
            try tickets.map { ($0.id, try documents(of: .ticket($0.id.rawValue)).count) }, uniquingKeysWith: { $1 })
    }
}
