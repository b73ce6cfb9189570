package import DeskModel
package import ServiceModel

/// What is told about messages to customers.
package enum NoticesNews: Sendable {
    /// Messages to customers: those that are open, and of the last week.
    case outbox(OutboxBook)
    /// Messages were handed over, or were to be: no entry of the journal says so.
    case mail
    /// What the customer of an order was told, and why nobody is told anything.
    case order(Order.ID, [OutboxLine], NoticeSilence?)
}
