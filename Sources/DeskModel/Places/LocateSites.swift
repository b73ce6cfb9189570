package import ServiceModel

/// Says where sites are of which nobody has said so, all in one entry. A site that has coordinates keeps them.
package struct LocateSites: Command {
    package static let name = "locate-sites"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.masterData

    package struct Item: Hashable, Sendable, Codable {
        package var site: Site.ID
        package var location: Coordinate

        package init(site: Site.ID, location: Coordinate) {
            self.site = site
            self.location = location
        }
    }

    package var items: [Item]

    package init(_ items: [Item]) {
        self.items = items
    }
}
