package import ServiceModel

/// Forgets a region without sites and technicians.
package struct RemoveRegion: Command {
    package static let name = "remove-region"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.masterData

    package var region: Region.ID

    package init(region: Region.ID) {
        self.region = region
    }
}
