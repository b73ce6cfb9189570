package import ServiceModel

/// A message that was refused, given up or stopped is to be sent after all; of one that was sent a second copy, if that is
/// wanted.
package struct SendMessageAgain: Command {
    package static let name = "send-message-again"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.plan

    package var message: OutboxMessage.ID
    /// Whether one that was sent goes out a second time.
    package var asCopy: Bool

    package init(message: OutboxMessage.ID, asCopy: Bool = false) {
        self.message = message
        self.asCopy = asCopy
    }
}
