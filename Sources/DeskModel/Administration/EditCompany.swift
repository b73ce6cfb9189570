public import ServiceModel

/// Changes what is known about the company itself. What is not named stays.
public struct EditCompany: Command {
    public static let name = "edit-company"
    public static let undo = UndoClass.reversible
    public static let permission = Permission.masterData

    public var title: String?
    /// IANA identifier. It cannot change once there are orders: their days would move.
    public var timeZone: String?
    /// An empty text takes it away.
    public var address: String?
    public var nip: OptionalChange<NIP>?

    public init(
        title: String? = nil, timeZone: String? = nil, address: String? = nil, nip: OptionalChange<NIP>? = nil
    ) {
        self.title = title
        self.timeZone = timeZone
        self.address = address
        self.nip = nip
    }
}

/// What a store knows about its own company.
public struct CompanyCard: Hashable, Sendable {
    public var name: String
    public var timeZone: String
    public var address: String
    public var nip: NIP?

    public init(name: String, timeZone: String, address: String, nip: NIP?) {
        self.name = name
        self.timeZone = timeZone
        self.address = address
        self.nip = nip
    }
}
