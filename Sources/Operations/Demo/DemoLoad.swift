/// How the demo's orders compare with what its technicians can do. Travel is reckoned at `travelPerVisit` minutes.
package struct DemoLoad: Hashable, Sendable {
    /// Minutes of driving and parking a visit costs in a good plan of such a region.
    package static let travelPerVisit = 25
    /// The share of working time that orders shall fill.
    package static let target = 0.8

    /// Minutes of work on site in all visits.
    package var work: Int
    /// Minutes of travel, estimated.
    package var travel: Int
    /// Minutes of working time on the whole horizon.
    package var capacity: Int
    /// Working days at the beginning of the horizon that the demand fills to `target`, or all of them.
    package var busyDays: Int
    /// Minutes of working time on these days.
    package var busyCapacity: Int

    /// Demand over the working time of the whole horizon.
    package var ratio: Double { capacity == 0 ? 0 : Double(work + travel) / Double(capacity) }
    /// Demand over the working time of the busy days.
    package var busyRatio: Double { busyCapacity == 0 ? 0 : Double(work + travel) / Double(busyCapacity) }
}
