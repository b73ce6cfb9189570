public import ServiceModel

/// Changes what is known about a site. What is not named stays. Its region, hours and place are what plans stand on.
public struct EditSite: Command {
    public static let name = "edit-site"
    public static let undo = UndoClass.reversible
    public static let permission = Permission.masterData

    public var site: Site.ID
    public var changes: Changes

    public struct Changes: Hashable, Sendable, Codable {
        public var name: String?
        /// An empty text takes it away.
        public var address: String?
        public var town: String?
        public var location: OptionalChange<Coordinate>?
        public var region: Region.ID?
        public var access: OptionalChange<AccessHours>?
        public var accessNote: String?

        public init() {}
    }

    public init(site: Site.ID, changes: Changes) {
        self.site = site
        self.changes = changes
    }
}
