public import ServiceModel

/// Changes what is known about a customer. What is not named stays.
public struct EditCustomer: Command {
    public static let name = "edit-customer"
    public static let undo = UndoClass.reversible
    public static let permission = Permission.masterData

    public var customer: Customer.ID
    public var changes: Changes

    public struct Changes: Hashable, Sendable, Codable {
        public var name: String?
        public var nip: OptionalChange<NIP>?
        /// An empty text takes it away.
        public var phone: String?
        public var email: String?

        public init() {}
    }

    public init(customer: Customer.ID, changes: Changes) {
        self.customer = customer
        self.changes = changes
    }
}
