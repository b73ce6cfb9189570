package import ServiceModel

/// Changes what is known about the company itself. What is not named stays.
package struct EditCompany: Command {
    package static let name = "edit-company"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.masterData

    package var title: String?
    /// IANA identifier. It cannot change once there are orders: their days would move.
    package var timeZone: String?
    /// An empty text takes it away.
    package var address: String?
    package var nip: OptionalChange<NIP>?
    /// Where customers call; an empty text takes it away.
    package var phone: String?

    package init(
        title: String? = nil, timeZone: String? = nil, address: String? = nil, nip: OptionalChange<NIP>? = nil,
        phone: String? = nil
    ) {
        self.title = title
        self.timeZone = timeZone
        self.address = address
        self.nip = nip
        self.phone = phone
    }
}
