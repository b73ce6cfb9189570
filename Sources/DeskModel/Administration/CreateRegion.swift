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
