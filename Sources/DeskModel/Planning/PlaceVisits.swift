public import ServiceModel

/// Puts several visits on one technician's day together, in the best order found: all as the preview showed them, or
/// none. Those that wait are planned, those planned elsewhere are moved; the rest of the day is re-timed round them.
public struct PlaceVisits: Command {
    public static let name = "place-visits"
    public static let undo = UndoClass.reversible
    public static let permission = Permission.plan

    /// In the order of marking, which decides between equals.
    public var visits: [Visit.ID]
    public var technician: Technician.ID
    public var day: Day
    /// When the first of them should start; `nil` for the cheapest way.
    public var start: Timestamp?
    /// Given to drop against a hard rule; stays visible on the visits that break one.
    public var override: String?
    public var basis: Basis

    public init(
        visits: [Visit.ID], technician: Technician.ID, day: Day, start: Timestamp? = nil, override: String? = nil,
        basis: Basis = Basis()
    ) {
        self.visits = visits
        self.technician = technician
        self.day = day
        self.start = start
        self.override = override
        self.basis = basis
    }
}
