/// A stop with the working time of the part of the route up to it and from it on (Vidal et al. 2013): length, and
/// the earliest and latest departure that give that length.
struct SupplyStop: BitwiseCopyable {
    var node: Int32 = 0
    /// Drive to the next stop.
    var leg: Int32 = 0
    var length: Int32 = 0
    var earliest: Int32 = 0
    var latest: Int32 = 0
    var lengthOn: Int32 = 0
    var earliestOn: Int32 = 0
    var latestOn: Int32 = 0
}

extension SupplyStop {
    /// The part up to this stop.
    @inline(__always)
    var before: SupplySpan { SupplySpan(length: length, earliest: earliest, latest: latest) }
}
