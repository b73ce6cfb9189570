/// A place on the plane of a map, in kilometres east and north of the projection's origin.
package struct MapPoint: Hashable, Sendable {
    package var east: Double
    package var north: Double

    package init(east: Double, north: Double) {
        self.east = east
        self.north = north
    }

    /// Kilometres along a straight line on the map.
    package func distance(to other: MapPoint) -> Double {
        let (east, north) = (other.east - east, other.north - north)
        return (east * east + north * north).squareRoot()
    }

    /// The point that lies so far along the way to another one: 0 is here, 1 is there.
    package func towards(_ other: MapPoint, _ share: Double) -> MapPoint {
        MapPoint(east: east + (other.east - east) * share, north: north + (other.north - north) * share)
    }
}
