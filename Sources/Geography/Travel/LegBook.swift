package import ServiceModel

/// The drives that somebody knows better than the estimate. What a person entered goes before what a road engine says.
package struct LegBook: Sendable {
    private var numbers: [LegPlace: UInt32] = [:]
    private var manual: [UInt64: KnownLeg] = [:]
    private var roads: [UInt64: KnownLeg] = [:]

    /// An empty book.
    package init() {}

    package init(_ legs: some Sequence<KnownLeg>) {
        for leg in legs { learn(leg) }
    }

    /// How many drives are known from people, and from road engines.
    package var counts: (manual: Int, roads: Int) { (manual.count, roads.count) }
    package var isEmpty: Bool { manual.isEmpty && roads.isEmpty }

    /// Writes a leg in; of two answers of road engines the newer one stays.
    package mutating func learn(_ leg: KnownLeg) {
        guard leg.start != leg.end else { return }
        let key = Self.key(number(leg.start), number(leg.end))
        if leg.source == .manual {
            manual[key] = leg
        } else if roads[key].map({ $0.learned <= leg.learned }) ?? true {
            roads[key] = leg
        }
    }

    /// What is known of the drive between two places; `nil` when nobody was asked.
    package func known(from start: Coordinate, to end: Coordinate) -> KnownLeg? {
        guard let start = number(of: start), let end = number(of: end) else { return nil }
        return known(from: start, to: end)
    }

    /// The number under which the book knows a place; `nil` when it has nothing about it.
    func number(of place: Coordinate) -> UInt32? { isEmpty ? nil : numbers[LegPlace(place)] }

    func known(from start: UInt32, to end: UInt32) -> KnownLeg? {
        let key = Self.key(start, end)
        return manual[key] ?? roads[key]
    }

    private mutating func number(_ place: LegPlace) -> UInt32 {
        if let known = numbers[place] { return known }
        let next = UInt32(numbers.count)
        numbers[place] = next
        return next
    }

    private static func key(_ start: UInt32, _ end: UInt32) -> UInt64 { UInt64(start) << 32 | UInt64(end) }
}
