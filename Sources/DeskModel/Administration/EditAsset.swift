public import ServiceModel

/// Changes what is known about a device. What is not named stays.
public struct EditAsset: Command {
    public static let name = "edit-asset"
    public static let undo = UndoClass.reversible
    public static let permission = Permission.masterData

    public var asset: Asset.ID
    public var changes: Changes

    public struct Changes: Hashable, Sendable, Codable {
        public var name: String?
        /// Where it stands now; orders that are still open have to be done first.
        public var site: Site.ID?
        /// An empty text takes it away.
        public var model: String?
        public var serial: String?
        /// The last day of the warranty.
        public var warrantyThrough: OptionalChange<Day>?
        /// The device that it is a part of.
        public var parent: OptionalChange<Asset.ID>?

        public init() {}
    }

    public init(asset: Asset.ID, changes: Changes) {
        self.asset = asset
        self.changes = changes
    }
}
