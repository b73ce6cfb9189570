package import ServiceModel

/// A call to make, with what has to be known to make it.
package struct OutageCallLine: Hashable, Sendable {
    package var call: OutageCall
    package var order: OrderNumber
    package var customer: String

    package init(call: OutageCall, order: OrderNumber, customer: String) {
        self.call = call
        self.order = order
        self.customer = customer
    }
}
