import ServiceModel
import Storage

extension CommandScope {
    /// What is attached to a ticket belongs to its orders too. How many that are.
    func passOn(documentsOf ticket: Ticket, to orders: [Order]) throws -> Int { 0 }
}

extension Reader {
    /// How much is attached to these tickets.
    func attachmentCounts(of tickets: [Ticket]) throws -> [Ticket.ID: Int] { [:] }
}
