import ServiceModel

/// Where a visit stands on one side of a comparison.
package enum BranchSpot: Hashable, Sendable {
    case queue
    case place(BranchPlace)

    package init(_ place: BranchPlace?) { self = place.map(BranchSpot.place) ?? .queue }

    package var place: BranchPlace? { if case .place(let place) = self { place } else { nil } }

    /// Another technician, day, crew or lock, or another time by more than a quarter of an hour.
    package func differs(from other: BranchSpot) -> Bool {
        switch (self, other) {
        case (.queue, .queue): false
        case (.place(let one), .place(let two)): !one.isNearly(two)
        case (.queue, .place), (.place, .queue): true
        }
    }
}
