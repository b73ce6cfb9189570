/// A route's figures.
struct SupplyRoute: BitwiseCopyable {
    /// Stops between the two ends, the depot among them.
    var count: Int32 = 0
    /// Position of the depot, -1 without.
    var depot: Int32 = -1
    var duration: Int32 = 0
    var waiting: Int32 = 0
    /// The shortest detour to the depot.
    var depotDetour: Int32 = 0
    /// Parts used before the depot.
    var used: UInt64 = 0
}
