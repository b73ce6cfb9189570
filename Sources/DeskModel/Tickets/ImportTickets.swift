package import ServiceModel

/// Takes in tickets from a file, all in one entry. Like any new ticket they are undone by rejecting: their numbers stay
/// used. What it changed of tickets that were there is put back.
package struct ImportTickets: Command {
    package static let name = "import-tickets"
    package static let undo = UndoClass.compensated
    package static let permission = Permission.intake

    package var rows: [TicketRow]
    /// Leave out the rows that cannot be taken in, instead of refusing them all.
    package var keepGoing: Bool
    /// Rows may change tickets that are there; without it all are new.
    package var update: ImportUpdate?

    package init(_ rows: [TicketRow], keepGoing: Bool = false, update: ImportUpdate? = nil) {
        self.rows = rows
        self.keepGoing = keepGoing
        self.update = update
    }
}
