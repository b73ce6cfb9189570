package import ServiceModel

/// A place as drives see it. A home has no region of its own: a drive from or to it belongs to the other end's.
package struct TravelPlace: Hashable, Sendable {
    package var location: Coordinate
    package var region: Region.ID?

    package init(_ location: Coordinate, region: Region.ID? = nil) {
        self.location = location
        self.region = region
    }
}
