package import ServiceModel

/// Forgets a type by which nothing arose. One that was used is taken out of use instead.
package struct RemoveServiceType: Command {
    package static let name = "remove-service-type"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.masterData

    package var type: ServiceType.ID

    package init(type: ServiceType.ID) {
        self.type = type
    }
}
