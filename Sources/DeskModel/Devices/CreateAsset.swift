package import ServiceModel

/// A new device, or a module of one.
package struct CreateAsset: Command {
    package static let name = "create-asset"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.masterData

    package var site: Site.ID
    /// What is known of it; its site stays unnamed there.
    package var details: EditAsset.Changes
    /// Its serial number may be that of a device elsewhere; else that is refused, because commands name devices by it.
    package var sharesSerial: Bool

    package init(site: Site.ID, details: EditAsset.Changes, sharesSerial: Bool = false) {
        self.sharesSerial = sharesSerial
        self.site = site
        self.details = details
    }
}
