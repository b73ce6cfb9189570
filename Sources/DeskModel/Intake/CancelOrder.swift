public import ServiceModel

/// Ends an order before its work is done, with the reason. Its visits that have not begun are cancelled too.
public struct CancelOrder: Command {
    public static let name = "cancel-order"
    public static let undo = UndoClass.reversible
    public static let permission = Permission.intake

    public var order: Order.ID
    public var reason: String
    public var basis: Basis

    public init(order: Order.ID, reason: String, basis: Basis = Basis()) {
        self.order = order
        self.reason = reason
        self.basis = basis
    }
}
