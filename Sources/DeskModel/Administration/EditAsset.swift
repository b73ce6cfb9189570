package import ServiceModel

/// Changes what is known about a device. What is not named stays.
package struct EditAsset: Command {
    package static let name = "edit-asset"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.masterData

    package var asset: Asset.ID
    package var changes: Changes

    package struct Changes: Hashable, Sendable, Codable {
        package var name: String?
        /// Where it stands now; orders that are still open have to be done first.
        package var site: Site.ID?
        /// An empty text takes it away.
        package var model: String?
        package var serial: String?
        /// The last day of the warranty.
        package var warrantyThrough: OptionalChange<Day>?
        /// The device that it is a part of.
        package var parent: OptionalChange<Asset.ID>?

        package init() {}
    }

    package init(asset: Asset.ID, changes: Changes) {
        self.asset = asset
        self.changes = changes
    }
}
