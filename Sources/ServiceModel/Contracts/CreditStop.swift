/// A customer for whom nothing is done on credit until somebody decides.
package struct CreditStop: Hashable, Sendable, Codable {
    package var customer: Customer.ID
    package var since: Day
    package var reason: String

    package init(customer: Customer.ID, since: Day, reason: String) {
        self.customer = customer
        self.since = since
        self.reason = reason
    }
}
