package import ServiceModel

/// A new part of the country.
package struct CreateRegion: Command {
    package static let name = "create-region"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.masterData

    package var title: String

    package init(title: String) {
        self.title = title
    }
}

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
