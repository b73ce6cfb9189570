package import ServiceModel

/// Changes what is known about a customer. What is not named stays.
package struct EditCustomer: Command {
    package static let name = "edit-customer"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.masterData

    package var customer: Customer.ID
    package var changes: Changes

    package struct Changes: Hashable, Sendable, Codable {
        package var name: String?
        package var nip: OptionalChange<NIP>?
        /// An empty text takes it away.
        package var phone: String?
        package var email: String?
        package var language: Language?
        /// Where reports go by themselves; an empty text takes it away.
        package var reportEmail: String?

        package init() {}
    }

    package init(customer: Customer.ID, changes: Changes) {
        self.customer = customer
        self.changes = changes
    }
}
