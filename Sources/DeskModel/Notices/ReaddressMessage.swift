package import ServiceModel

/// A message goes to another address, and is to be sent; the tries at the old one stay written.
package struct ReaddressMessage: Command {
    package static let name = "readdress-message"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.plan

    package var message: OutboxMessage.ID
    package var address: String

    package init(message: OutboxMessage.ID, address: String) {
        self.message = message
        self.address = address
    }
}
