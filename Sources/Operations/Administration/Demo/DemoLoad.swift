/// How the demo's orders compare with what its technicians can do. Travel is reckoned at `travelPerVisit` minutes.
public struct DemoLoad: Hashable, Sendable {
    /// Minutes of driving and parking a visit costs in a good plan of such a region.
    public static let travelPerVisit = 25
    /// The share of working time that orders shall fill.
    public static let target = 0.8

    /// Minutes of work on site in all visits.
    public var work: Int
    /// Minutes of travel, estimated.
    public var travel: Int
    /// Minutes of working time on the whole horizon.
    public var capacity: Int
    /// Working days at the beginning of the horizon that the demand fills to `target`, or all of them.
    public var busyDays: Int
    /// Minutes of working time on these days.
    public var busyCapacity: Int

    /// Demand over the working time of the whole horizon.
    public var ratio: Double { capacity == 0 ? 0 : Double(work + travel) / Double(capacity) }
    /// Demand over the working time of the busy days.
    public var busyRatio: Double { busyCapacity == 0 ? 0 : Double(work + travel) / Double(busyCapacity) }
}
