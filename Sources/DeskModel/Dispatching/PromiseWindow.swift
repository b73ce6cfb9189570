public import ServiceModel

/// Records what was told to a customer, to whom and when. A later promise replaces it.
public struct PromiseWindow: Command {
    public static let name = "promise-window"
    public static let undo = UndoClass.reversible
    public static let permission = Permission.plan

    public var visit: Visit.ID
    public var window: TimeWindow
    /// The person who was told.
    public var toldTo: String
    public var basis: Basis

    public init(visit: Visit.ID, window: TimeWindow, toldTo: String, basis: Basis = Basis()) {
        self.visit = visit
        self.window = window
        self.toldTo = toldTo
        self.basis = basis
    }
}
