package import ServiceModel

/// A visit that does not stand at the same place on all sides of a comparison.
package struct BranchRow: Hashable, Sendable {
    package var visit: Visit.ID
    package var order: OrderNumber
    package var title: String
    package var town: String
    package var live: BranchSpot
    /// In the branches that are compared, in their order.
    package var sides: [BranchSpot]
    /// Such of them as have moved it while the live plan did too.
    package var conflicts: [BranchConflict?]

    package init(
        visit: Visit.ID, order: OrderNumber, title: String, town: String, live: BranchSpot, sides: [BranchSpot],
        conflicts: [BranchConflict?]
    ) {
        self.visit = visit
        self.order = order
        self.title = title
        self.town = town
        self.live = live
        self.sides = sides
        self.conflicts = conflicts
    }

    package enum Sign: String, Hashable, Sendable {
        /// Both sides moved it.
        case conflict = "!"
        /// One of them leaves it without a place.
        case removed = "-"
        case added = "+"
        case moved = "~"
    }

    package var sign: Sign {
        if conflicts.contains(where: { $0 != nil }) { return .conflict }
        if sides.contains(.queue) { return .removed }
        return live == .queue ? .added : .moved
    }

    /// The first day on which it stands anywhere, by which rows are sorted.
    package var day: Day? { ([live] + sides).compactMap { $0.place?.placement.day }.min() }

    package var start: Timestamp? { ([live] + sides).compactMap { $0.place?.placement.start }.min() }
}
