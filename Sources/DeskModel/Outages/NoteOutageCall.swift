package import ServiceModel

/// A call of a repair was made: what was said.
package struct NoteOutageCall: Command {
    package static let name = "note-outage-call"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.plan
    package static let reach = CommandReach.live(.plan)

    package var call: OutageCall.ID
    package var said: String

    package init(call: OutageCall.ID, said: String) {
        self.call = call
        self.said = said
    }
}
