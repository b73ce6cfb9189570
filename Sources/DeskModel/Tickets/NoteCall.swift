package import ServiceModel

/// Notes a call about a ticket: with whom, and what was said.
package struct NoteCall: Command {
    package static let name = "note-call"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.intake

    package var ticket: Ticket.ID
    /// Empty for whoever reported it.
    package var person: String
    package var words: String
    /// `nil` for now.
    package var at: Timestamp?

    package init(ticket: Ticket.ID, person: String = "", words: String, at: Timestamp? = nil) {
        self.ticket = ticket
        self.person = person
        self.words = words
        self.at = at
    }
}
