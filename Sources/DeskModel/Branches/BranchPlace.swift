package import ServiceModel

/// Where a visit is planned, as far as planning says it: who, when, in which parts, how it is locked, and why against a rule.
package struct BranchPlace: Hashable, Sendable, Codable {
    package let placement: Placement
    package let lock: VisitLock
    package let override: String?

    /// `nil` for a visit without a place. When somebody took it is told, not planned.
    package init?(_ visit: Visit) {
        guard var placement = visit.placement else { return nil }
        for index in placement.assignments.indices { placement.assignments[index].acceptedAt = nil }
        self.placement = placement
        lock = visit.lock
        override = visit.overrideReason
    }

    /// The same but for a start that slipped by a quarter of an hour at most, which is nobody's decision.
    package func isNearly(_ other: BranchPlace) -> Bool {
        let (one, two) = (placement, other.placement)
        return one.assignments == two.assignments && one.day == two.day && lock == other.lock
            && one.parts.count == two.parts.count && abs(one.start.since(two.start)) <= PlanMove.tolerance
    }
}
