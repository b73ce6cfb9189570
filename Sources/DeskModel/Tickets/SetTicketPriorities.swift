package import ServiceModel

/// Changes the company's table from impact and urgency to priority. Tickets that are there keep theirs.
package struct SetTicketPriorities: Command {
    package static let name = "set-ticket-priorities"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.masterData

    package var table: TicketPriorities

    package init(_ table: TicketPriorities) {
        self.table = table
    }
}
