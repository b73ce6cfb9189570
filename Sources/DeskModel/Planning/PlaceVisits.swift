package import ServiceModel

/// Puts several visits on one technician's day together, in the best order found: all as the preview showed them, or
/// none. Those that wait are planned, those planned elsewhere are moved; the rest of the day is re-timed round them.
package struct PlaceVisits: BasedCommand {
    package static let name = "place-visits"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.plan

    /// In the order of marking, which decides between equals.
    package var visits: [Visit.ID]
    package var technician: Technician.ID
    package var day: Day
    /// When the first of them should start; `nil` for the cheapest way.
    package var start: Timestamp?
    /// Given to drop against a hard rule; stays visible on the visits that break one.
    package var override: String?
    package var basis: Basis

    package init(
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
