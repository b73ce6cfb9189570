import DeskModel
import ServiceModel
import Storage

/// What the laws about messages have in common.
extension CommandScope {
    func message(_ id: OutboxMessage.ID) throws -> OutboxMessage {
        guard let message = try read.message(id) else {
            throw Refusal.desk(.notFound(.message, key: id.description))
        }
        return message
    }

    func number(of message: OutboxMessage) throws -> OrderNumber {
        try read.find(message.order)?.number ?? OrderNumber(year: 0, sequence: 0)
    }

    /// An address to which mail can be sent.
    func checkedAddress(_ text: String) throws -> String {
        let clean = try self.text(text, of: .email)
        guard let address = EmailAddress(clean) else { throw Refusal.notices(.notAnAddress(clean)) }
        guard address.canBeHandedOver else { throw Refusal.notices(.unicodeLocalPart(clean)) }
        return address.text
    }
}
