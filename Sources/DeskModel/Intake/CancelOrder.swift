package import ServiceModel

/// Ends an order before its work is done, with the reason. Its visits that have not begun are cancelled too.
package struct CancelOrder: BasedCommand {
    package static let name = "cancel-order"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.intake

    package var order: Order.ID
    package var reason: String
    package var basis: Basis

    package init(order: Order.ID, reason: String, basis: Basis = Basis()) {
        self.order = order
        self.reason = reason
        self.basis = basis
    }
}
