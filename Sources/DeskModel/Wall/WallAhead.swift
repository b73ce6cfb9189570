import ServiceModel

/// The next two hours, in quarters of an hour.
package struct WallAhead: Hashable, Sendable {
    package static let quarters = 8

    /// Visits that are expected to end in each.
    package var ends = [Int](repeating: 0, count: quarters)
    /// People who are there and at no visit at its beginning.
    package var free = [Int](repeating: 0, count: quarters)
    /// Orders whose told window begins.
    package var promises: [String] = []
    /// What of a contract or an order has to be met, by moment.
    package var clocks: [WallClock] = []

    package init() {}
}
