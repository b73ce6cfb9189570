public import ServiceModel

/// The order waits for something. Its planned visits go back to open and leave the board.
public struct HoldOrder: Command {
    public static let name = "hold-order"
    public static let undo = UndoClass.reversible
    public static let permission = Permission.intake

    public var order: Order.ID
    public var reason: HoldReason
    public var note: String
    public var basis: Basis

    public init(order: Order.ID, reason: HoldReason, note: String = "", basis: Basis = Basis()) {
        self.order = order
        self.reason = reason
        self.note = note
        self.basis = basis
    }
}

/// What the order waited for has come.
public struct ReleaseOrder: Command {
    public static let name = "release-order"
    public static let undo = UndoClass.reversible
    public static let permission = Permission.intake

    public var order: Order.ID
    public var basis: Basis

    public init(order: Order.ID, basis: Basis = Basis()) {
        self.order = order
        self.basis = basis
    }
}
