public import Geography
public import ServiceModel

/// A territory as the map draws it.
public struct TerritoryOutline: Hashable, Sendable {
    public var name: String
    /// The region whose area it is.
    public var region: Region.ID?
    /// Closed; a ring inside another is a hole.
    public var rings: [Polyline]
    /// Around all rings.
    public var box: CoordinateBox

    /// `nil` without a ring that could be drawn.
    public init?(_ territory: Territory) {
        let rings = territory.rings.compactMap { Polyline($0) }
        guard var box = rings.first?.box else { return nil }
        for ring in rings.dropFirst() { box.enclose(ring.box) }
        name = territory.name
        region = territory.region
        self.rings = rings
        self.box = box
    }

    /// By the even-odd rule over all rings.
    public func contains(_ point: Coordinate) -> Bool {
        box.contains(point) && rings.reduce(false) { $0 != $1.encloses(point) }
    }
}
