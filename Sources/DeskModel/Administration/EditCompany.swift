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
    package var phone: String?
    package var email: String?
    /// Of what it issues; an empty text gives the usual one.
    package var colour: String?
    /// A picture that lies beside the store already; no value takes it away.
    package var logo: OptionalChange<KeptFile>?
    /// In which its customers get their reports.
    package var reportLanguage: Language?

    package init(
        title: String? = nil, timeZone: String? = nil, address: String? = nil, nip: OptionalChange<NIP>? = nil,
        phone: String? = nil, email: String? = nil, colour: String? = nil, logo: OptionalChange<KeptFile>? = nil,
        reportLanguage: Language? = nil
    ) {
        self.title = title
        self.timeZone = timeZone
        self.address = address
        self.nip = nip
        self.phone = phone
        self.email = email
        self.colour = colour
        self.logo = logo
        self.reportLanguage = reportLanguage
    }
}
