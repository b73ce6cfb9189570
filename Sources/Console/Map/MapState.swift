public import ServiceModel

/// The map: what it shows, and where the crosshair is.
public struct MapState: Sendable {
    /// The visit under the crosshair.
    public internal(set) var pointed: Visit.ID?
}
