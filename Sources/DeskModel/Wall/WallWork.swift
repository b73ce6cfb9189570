/// How today's time is spent by the plan.
package struct WallWork: Hashable, Sendable {
    /// Seconds on the road, and at work.
    package var travel = 0
    package var work = 0

    package init() {}

    /// Whole percent of travel in both; `nil` where nothing is planned.
    package var travelPercent: Int? { travel + work > 0 ? travel * 100 / (travel + work) : nil }
}
