package import DeskModel
package import ServiceModel
import Storage

extension ServiceDesk {
    /// Messages listed at most.
    private static let mostListed = 2000
    /// Seconds for which what is over stays in the list.
    private static let listedFor = 7 * 86_400

    /// What waits, what needs somebody, and what was over in the last week; with `all` whatever there ever was, as far as it
    /// can be listed.
    package func outbox(all: Bool = false) throws -> OutboxBook {
        try store.read { reader in
            let since = all ? Timestamp(seconds: 0) : now - Self.listedFor
            let messages = try reader.messages(openOrChangedSince: since, limit: Self.mostListed + 1)
            var names = OutboxNaming(reader)
            return OutboxBook(
                lines: try messages.prefix(Self.mostListed).map { try names.line($0) },
                counts: try reader.messageCounts(), lastSent: try reader.lastMessageSent(),
                isCut: messages.count > Self.mostListed, server: outboxServer)
        }
    }

    /// What the customer of an order was told, or is to be, the oldest first.
    package func messages(about order: Order.ID) throws -> [OutboxLine] {
        try store.read { reader in
            var names = OutboxNaming(reader)
            return try reader.messages(about: order).map { try names.line($0) }
        }
    }

    /// Throws `notFound`.
    package func message(_ id: OutboxMessage.ID) throws -> OutboxDetail {
        try store.read { reader in
            guard let message = try reader.message(id) else {
                throw Refusal.desk(.notFound(.message, key: id.description))
            }
            var names = OutboxNaming(reader)
            return OutboxDetail(
                line: try names.line(message), deeds: try reader.deeds(with: id),
                entries: try reader.entries(about: id))
        }
    }

    /// What a customer has said against notices.
    package func optOuts(of customer: Customer.ID) throws -> [NoticeOptOut] {
        try store.read { try $0.optOuts(of: customer) }
    }

    /// Grows whenever a message was taken, tried or put back.
    package func mailGeneration() throws -> Int { try store.read { try $0.mailGeneration() } }

    /// Why nobody is told anything about an order; `nil` where somebody is.
    package func silence(about order: Order.ID) throws -> NoticeSilence? {
        try store.read { reader in try reader.silence(about: order) }
    }
}

extension Reader {
    /// The PDF that goes with a message.
    func document(attachedTo message: OutboxMessage) throws -> Document? {
        let version = try message.report.flatMap { try reportVersion($0) }
        return try version.flatMap { try find($0.document) }
    }

    func silence(about order: Order.ID) throws -> NoticeSilence? {
        guard let order = try find(order), let customer = try find(order.customer) else { return nil }
        if case .failure(let silence) = try recipient(of: order, customer) { return silence }
        return nil
    }
}
