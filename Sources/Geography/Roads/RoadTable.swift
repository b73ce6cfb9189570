package import ServiceModel

/// The drives between some places, as a road engine has answered.
package struct RoadTable: Hashable, Sendable {
    package let places: [Coordinate]
    /// Row-major: from, then to.
    package let cells: [KnownLeg.Answer]

    package init(places: [Coordinate], cells: [KnownLeg.Answer]) {
        precondition(cells.count == places.count * places.count, "a table has places × places cells")
        self.places = places
        self.cells = cells
    }

    package subscript(from: Int, to: Int) -> KnownLeg.Answer { cells[from * places.count + to] }

    /// What can be learned from it: a leg for every two different places.
    package func legs(at moment: Timestamp) -> [KnownLeg] {
        let keys = places.map(LegPlace.init)
        return places.indices.flatMap { from in
            places.indices.compactMap { to in
                guard keys[from] != keys[to] else { return nil }
                return KnownLeg(
                    from: keys[from], to: keys[to], self[from, to], source: .roadEngine, learned: moment)
            }
        }
    }
}
