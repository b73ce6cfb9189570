package import ServiceModel

/// Changes what is known about a device. What is not named stays.
package struct EditAsset: Command {
    package static let name = "edit-asset"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.masterData

    package var asset: Asset.ID
    package var changes: Changes
    /// Its new serial number may be that of a device elsewhere.
    package var sharesSerial: Bool

    package struct Changes: Hashable, Sendable, Codable {
        package var name: String?
        /// Where it stands now; orders that are still open have to be done first. Its modules go with it.
        package var site: Site.ID?
        /// An empty text takes it away.
        package var model: String?
        package var serial: String?
        package var state: AssetState?
        /// Where at the site; an empty text takes it away.
        package var place: String?
        package var installed: OptionalChange<Day>?
        package var warrantyFrom: OptionalChange<Day>?
        /// The last day of the warranty.
        package var warrantyThrough: OptionalChange<Day>?
        /// What it pays; none for everything.
        package var warrantyCovers: [WarrantyScope]?
        /// The device that it is a part of.
        package var parent: OptionalChange<Asset.ID>?
        /// All of them.
        package var checks: [AssetCheck]?
        /// All of them.
        package var meters: [Meter]?

        package init() {}
    }

    package init(asset: Asset.ID, changes: Changes, sharesSerial: Bool = false) {
        self.sharesSerial = sharesSerial
        self.asset = asset
        self.changes = changes
    }
}
