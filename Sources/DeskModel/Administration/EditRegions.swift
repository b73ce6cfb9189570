public import ServiceModel

/// A new part of the country.
public struct CreateRegion: Command {
    public static let name = "create-region"
    public static let undo = UndoClass.reversible
    public static let permission = Permission.masterData

    public var title: String

    public init(title: String) {
        self.title = title
    }
}

/// Another name for a region; its sites and technicians stay in it.
public struct RenameRegion: Command {
    public static let name = "rename-region"
    public static let undo = UndoClass.reversible
    public static let permission = Permission.masterData

    public var region: Region.ID
    public var title: String

    public init(region: Region.ID, title: String) {
        self.region = region
        self.title = title
    }
}

/// Forgets a region without sites and technicians.
public struct RemoveRegion: Command {
    public static let name = "remove-region"
    public static let undo = UndoClass.reversible
    public static let permission = Permission.masterData

    public var region: Region.ID

    public init(region: Region.ID) {
        self.region = region
    }
}
