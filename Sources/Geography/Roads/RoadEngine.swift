package import ServiceModel

/// A routing server over real roads. Asking may take seconds; nobody who waits for a key may ask.
package protocol RoadEngine: Sendable {
    /// `osrm`, `valhalla`.
    var kind: String { get }
    /// Which vehicle it reckons with.
    var profile: String { get }
    /// Host and port, to be named in sentences.
    var address: String { get }

    /// The drives between all places. A place too far from its roads, or without a way, has no figures; whatever else is
    /// wrong throws, and then nothing of the answer is to be believed.
    func table(_ places: [Coordinate]) throws(RoadEngineFault) -> RoadTable
}

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
