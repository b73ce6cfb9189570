package import ServiceModel

/// A customer who wanted no notices wants them again. What was stopped meanwhile stays so.
package struct AllowNotices: Command {
    package static let name = "allow-notices"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.intake

    package var customer: Customer.ID
    /// `nil` for what was said of all addresses.
    package var address: String?

    package init(customer: Customer.ID, address: String? = nil) {
        self.customer = customer
        self.address = address
    }
}
