package import ServiceModel

/// A customer wants no notices, at one address or at all. Those that wait are stopped; reports go out all the same.
package struct RefuseNotices: Command {
    package static let name = "refuse-notices"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.intake

    package var customer: Customer.ID
    /// `nil` for every address of the customer.
    package var address: String?
    package var reason: String

    package init(customer: Customer.ID, address: String? = nil, reason: String) {
        self.customer = customer
        self.address = address
        self.reason = reason
    }
}
