public import ServiceModel

/// Puts an open visit on a technician's day, or moves a planned one. The other visits of the day that are neither
/// locked in time nor dispatched are re-timed round it.
public struct PlaceVisit: Command {
    public static let name = "place-visit"
    public static let undo = UndoClass.reversible
    public static let permission = Permission.plan

    public var visit: Visit.ID
    public var technician: Technician.ID
    public var day: Day
    /// When the work should start: it takes the place in the route that starts nearest to it. `nil` for the cheapest
    /// place.
    public var start: Timestamp?
    /// Given to drop against a hard rule; stays visible on the visit.
    public var override: String?
    public var basis: Basis

    public init(
        visit: Visit.ID, technician: Technician.ID, day: Day, start: Timestamp? = nil, override: String? = nil,
        basis: Basis = Basis()
    ) {
        self.visit = visit
        self.technician = technician
        self.day = day
        self.start = start
        self.override = override
        self.basis = basis
    }
}
