/// A part of a route that can be joined to another: how long it takes and when it can begin.
struct SupplySpan: BitwiseCopyable {
    var length, earliest, latest: Int32

    /// Goes on to a node after a drive; nil when it is reached too late.
    @inline(__always)
    func joined(to node: Int, drive: Int32, _ map: SupplyMap) -> SupplySpan? {
        let way = length &+ drive
        if earliest &+ way > map.closes[node] { return nil }
        let wait = max(0, map.opens[node] &- way &- latest)
        return SupplySpan(
            length: way &+ wait &+ map.service[node], earliest: max(earliest, map.opens[node] &- way) &- wait,
            latest: min(latest, map.closes[node] &- way))
    }

    /// The whole working time when the rest of a route follows; nil when that comes too late.
    @inline(__always)
    func whole(with rest: SupplyStop, drive: Int32) -> Int32? {
        let way = length &+ drive
        if earliest &+ way > rest.latestOn { return nil }
        return way &+ max(0, rest.earliestOn &- way &- latest) &+ rest.lengthOn
    }
}
