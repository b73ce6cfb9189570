package import ServiceModel

/// Changes what is known about a site. What is not named stays. Its region, hours and place are what plans stand on.
package struct EditSite: Command {
    package static let name = "edit-site"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.masterData

    package var site: Site.ID
    package var changes: Changes

    package struct Changes: Hashable, Sendable, Codable {
        package var name: String?
        /// An empty text takes it away.
        package var address: String?
        package var town: String?
        package var location: OptionalChange<Coordinate>?
        package var region: Region.ID?
        package var access: OptionalChange<AccessHours>?
        package var accessNote: String?

        package init() {}
    }

    package init(site: Site.ID, changes: Changes) {
        self.site = site
        self.changes = changes
    }
}
