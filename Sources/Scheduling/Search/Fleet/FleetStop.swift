/// A customer of a fleet search: 32 bytes that answer whether something fits beside it.
struct FleetStop: BitwiseCopyable {
    /// 0 is the depot.
    var next: Int32 = 0
    var previous: Int32 = -1
    /// -1 while on no route.
    var route: Int32 = -1
    /// Earliest start plus service.
    var departure: Int32 = 0
    /// Latest start.
    var latest: Int32 = 0
    /// Drive to the next stop; very negative while on no route, so that no test for a detour passes.
    var leg: Int32 = FleetStop.offRoute
    /// Latest start of the next stop.
    var latestNext: Int32 = 0
    /// Its own index: where a saved record goes back to.
    var id: Int32 = 0

    static let offRoute: Int32 = -(1 << 29)
}

typealias FleetStops = Column<FleetStop>
