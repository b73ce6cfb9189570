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
