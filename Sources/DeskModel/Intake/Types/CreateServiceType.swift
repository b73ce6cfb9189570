package import ServiceModel

/// A kind of work as the company calls it, by which orders, tickets and plans may arise from now on.
package struct CreateServiceType: Command {
    package static let name = "create-service-type"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.masterData

    package var content: ServiceTypeContent

    package init(_ content: ServiceTypeContent) {
        self.content = content
    }
}
