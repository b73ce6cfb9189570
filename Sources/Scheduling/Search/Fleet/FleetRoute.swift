/// A route's figures.
struct FleetRoute: BitwiseCopyable {
    var first: Int32 = 0
    var last: Int32 = 0
    var load: Int32 = 0
    var count: Int32 = 0
}
