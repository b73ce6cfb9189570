package import ServiceModel

/// The order waits for something. Its planned visits go back to open and leave the board.
package struct HoldOrder: BasedCommand {
    package static let name = "hold-order"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.intake

    package var order: Order.ID
    package var reason: HoldReason
    package var note: String
    package var basis: Basis

    package init(order: Order.ID, reason: HoldReason, note: String = "", basis: Basis = Basis()) {
        self.order = order
        self.reason = reason
        self.note = note
        self.basis = basis
    }
}
