package import ServiceModel

/// How a wallboard begins.
package struct WallOptions: Sendable {
    package var region: Region.ID?
    package var isBig: Bool
    package var showsInitials: Bool
    package var hasBell: Bool

    package init(region: Region.ID?, isBig: Bool, showsInitials: Bool, hasBell: Bool) {
        self.region = region
        self.isBig = isBig
        self.showsInitials = showsInitials
        self.hasBell = hasBell
    }
}
