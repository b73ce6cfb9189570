/// How much of a day's travel belongs to each visit: the way to a site is divided by the visits served there in a row,
/// the way home by all visits. Division is in whole units; the first in the order of the route get one more while any is
/// left.
package struct TravelShares: Sendable {
    package struct Stop: Hashable, Sendable {
        package var site: Site.ID
        /// The way to it, in minutes or in metres.
        package var way: Int

        package init(site: Site.ID, way: Int) {
            self.site = site
            self.way = way
        }
    }

    /// By stop, in the order of the route.
    package let shares: [Int]

    package init(_ stops: [Stop], home: Int) {
        var shares = Self.divided(home, by: stops.count)
        var first = 0
        while first < stops.count {
            let after = stops[first...].firstIndex { $0.site != stops[first].site } ?? stops.count
            let ways = Self.divided(stops[first..<after].reduce(0) { $0 + $1.way }, by: after - first)
            for (offset, way) in ways.enumerated() { shares[first + offset] += way }
            first = after
        }
        self.shares = shares
    }

    private static func divided(_ whole: Int, by count: Int) -> [Int] {
        guard count > 0 else { return [] }
        return (0..<count).map { whole / count + ($0 < whole % count ? 1 : 0) }
    }
}
