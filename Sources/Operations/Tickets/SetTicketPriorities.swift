import DeskModel
package import ServiceModel
import Storage

extension SetTicketPriorities: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        try scope.transaction.set(TicketPriorities.setting, table.text)
        return Outcome(.tickets(.prioritiesSet))
    }
}

extension ServiceDesk {
    /// The company's table from impact and urgency to priority.
    package func ticketPriorities() throws -> TicketPriorities { try store.read { try $0.ticketPriorities() } }
}
