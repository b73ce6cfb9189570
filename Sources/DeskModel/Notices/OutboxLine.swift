package import ServiceModel

/// A message as lists show it.
package struct OutboxLine: Hashable, Sendable, Identifiable {
    package var message: OutboxMessage
    package var order: OrderNumber
    /// `8`, `8/2` where the order has several visits.
    package var short: String
    package var customer: String
    /// Every time that somebody tried to hand it over, the oldest first.
    package var tries: [OutboxTry]
    /// The PDF that goes with it; `nil` where none does, or it is not there any more.
    package var attached: Document?

    package var id: OutboxMessage.ID { message.id }

    package init(
        message: OutboxMessage, order: OrderNumber, short: String, customer: String, tries: [OutboxTry] = [],
        attached: Document? = nil
    ) {
        self.message = message
        self.order = order
        self.short = short
        self.customer = customer
        self.tries = tries
        self.attached = attached
    }
}
