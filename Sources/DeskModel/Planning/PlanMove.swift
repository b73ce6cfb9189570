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
    /// What a branch says of it besides; `nil` for what the engine has planned.
    package var carried: Carried?

    /// What people decide about a visit and the engine does not.
    package struct Carried: Hashable, Sendable, Codable {
        package var lock: VisitLock
        /// Why it stands against a rule.
        package var override: String?
        /// The field has it: it is recalled first.
        package var recalls: Bool
        /// It goes to the field from there: again, or as an emergency at once.
        package var sends: Bool

        package init(lock: VisitLock = .none, override: String? = nil, recalls: Bool = false, sends: Bool = false) {
            self.lock = lock
            self.override = override
            self.recalls = recalls
            self.sends = sends
        }
    }

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

    /// Who leads it, its day and its minute stay: only a lock, a reason or who comes along is another.
    package var keepsPlace: Bool {
        guard let from, let to else { return false }
        return from.leader == to.leader && from.day == to.day && from.start == to.start
    }
}
