package import ServiceModel

/// Another name for a region; its sites and technicians stay in it.
package struct RenameRegion: Command {
    package static let name = "rename-region"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.masterData

    package var region: Region.ID
    package var title: String

    package init(region: Region.ID, title: String) {
        self.region = region
        self.title = title
    }
}
