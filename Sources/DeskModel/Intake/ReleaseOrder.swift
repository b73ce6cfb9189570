package import ServiceModel

/// What the order waited for has come.
package struct ReleaseOrder: BasedCommand {
    package static let name = "release-order"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.intake

    package var order: Order.ID
    package var basis: Basis

    package init(order: Order.ID, basis: Basis = Basis()) {
        self.order = order
        self.basis = basis
    }
}
