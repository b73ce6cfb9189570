public import ServiceModel

/// Says where sites are of which nobody has said so, all in one entry. A site that has coordinates keeps them.
public struct LocateSites: Command {
    public static let name = "locate-sites"
    public static let undo = UndoClass.reversible
    public static let permission = Permission.masterData

    public struct Item: Hashable, Sendable, Codable {
        public var site: Site.ID
        public var location: Coordinate

        public init(site: Site.ID, location: Coordinate) {
            self.site = site
            self.location = location
        }
    }

    public var items: [Item]

    public init(_ items: [Item]) {
        self.items = items
    }
}
