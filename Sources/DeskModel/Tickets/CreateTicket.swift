package import ServiceModel

/// A new ticket. Its number stays used: undo rejects it.
package struct CreateTicket: Command {
    package static let name = "create-ticket"
    package static let undo = UndoClass.compensated
    package static let permission = Permission.intake

    package var draft: TicketDraft
    /// Somebody who calls for the first time: taken in with the ticket, in place of the draft's customer and site.
    package var newcomer: Newcomer?
    /// Attached to it in the same step; their bytes lie beside the store already.
    package var files: [KeptFile]

    package init(_ draft: TicketDraft, newcomer: Newcomer? = nil, files: [KeptFile] = []) {
        self.files = files
        self.draft = draft
        self.newcomer = newcomer
    }
}
