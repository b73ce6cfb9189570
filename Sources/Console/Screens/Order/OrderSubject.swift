import ServiceModel

/// The order that a page is about; its number is known before anything else is read.
struct OrderSubject: Hashable, Sendable {
    let id: Order.ID
    let number: OrderNumber
}
