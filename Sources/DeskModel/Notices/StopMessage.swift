package import ServiceModel

/// A message is not to be sent: the customer was phoned, or is not to be told.
package struct StopMessage: Command {
    package static let name = "stop-message"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.plan

    package var message: OutboxMessage.ID
    package var reason: String

    package init(message: OutboxMessage.ID, reason: String) {
        self.message = message
        self.reason = reason
    }
}
