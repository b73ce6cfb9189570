package import ServiceModel

/// One visit that a plan puts somewhere else.
package struct PlanMove: Hashable, Sendable, Codable {
    package enum Kind: String, Sendable, CaseIterable {
        case added
        /// To another technician or day.
        case moved
        /// Another time of the same day, by more than a quarter of an hour.
        case retimed
        /// Another time of the same day, by a quarter of an hour at most.
        case nudged
        case removed
    }

    /// Seconds by which a start may slip before it counts as another time.
    package static let tolerance = 15 * 60

    package var visit: Visit.ID
    package var order: OrderNumber
    package var from: Placement?
    package var to: Placement?
    /// Versions of the visit and of the technician-days it touches, as the plan saw them.
    package var basis: Basis
    /// The stop at a warehouse that its day makes for it.
    package var stop: PlannedStop?

    package init(visit: Visit.ID, order: OrderNumber, from: Placement?, to: Placement?, basis: Basis = Basis()) {
        self.visit = visit
        self.order = order
        self.from = from
        self.to = to
        self.basis = basis
    }

    package var kind: Kind {
        guard let to else { return .removed }
        guard let from else { return .added }
        guard from.leader == to.leader, from.day == to.day else { return .moved }
        return abs(to.start.since(from.start)) > Self.tolerance ? .retimed : .nudged
    }
}
