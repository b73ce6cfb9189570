package import ServiceModel

/// Puts an open visit on a technician's day, or moves a planned one. The other visits of the day that are neither
/// locked in time nor dispatched are re-timed round it.
package struct PlaceVisit: BasedCommand {
    package static let name = "place-visit"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.plan

    package var visit: Visit.ID
    package var technician: Technician.ID
    package var day: Day
    /// When the work should start: it takes the place in the route that starts nearest to it. `nil` for the cheapest
    /// place.
    package var start: Timestamp?
    /// The work starts at `start` and at no other time; the visit's time is locked there.
    package var isExact: Bool
    /// Who comes along, of a visit for several people; `nil` for whoever costs least, the leader's standing crew first.
    package var crew: [Technician.ID]?
    /// Given to drop against a hard rule; stays visible on the visit.
    package var override: String?
    package var basis: Basis

    package init(
        visit: Visit.ID, technician: Technician.ID, day: Day, start: Timestamp? = nil, isExact: Bool = false,
        crew: [Technician.ID]? = nil, override: String? = nil, basis: Basis = Basis()
    ) {
        self.visit = visit
        self.technician = technician
        self.day = day
        self.start = start
        self.isExact = isExact
        self.crew = crew
        self.override = override
        self.basis = basis
    }
}

extension PlaceVisit {
    /// Commands written down before there were exact times have none.
    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        visit = try values.decode(Visit.ID.self, forKey: .visit)
        technician = try values.decode(Technician.ID.self, forKey: .technician)
        day = try values.decode(Day.self, forKey: .day)
        start = try values.decodeIfPresent(Timestamp.self, forKey: .start)
        isExact = try values.decodeIfPresent(Bool.self, forKey: .isExact) ?? false
        crew = try values.decodeIfPresent([Technician.ID].self, forKey: .crew)
        override = try values.decodeIfPresent(String.self, forKey: .override)
        basis = try values.decodeIfPresent(Basis.self, forKey: .basis) ?? Basis()
    }
}
