package import ServiceModel

/// A place rounded to a hundred-thousandth of a degree, about a metre: what legs are remembered by.
package struct LegPlace: Hashable, Sendable {
    /// Degrees × 100,000.
    package let latitude, longitude: Int32

    package init(_ place: Coordinate) {
        latitude = Int32((place.latitude * 100_000).rounded())
        longitude = Int32((place.longitude * 100_000).rounded())
    }

    package init(latitude: Int32, longitude: Int32) {
        self.latitude = latitude
        self.longitude = longitude
    }
}

/// Why a road engine has no figures for two places it was asked about; asking again would be idle.
package enum NoLeg: String, CaseIterable, Hashable, Sendable, Codable {
    case noRoute = "no-route"
    /// A place lies too far from every road of its map.
    case farFromRoads = "far-from-roads"
}

/// What is known of one drive, by a person or a road engine.
package struct KnownLeg: Hashable, Sendable {
    package enum Answer: Hashable, Sendable {
        case drive(seconds: Int, metres: Int)
        case none(NoLeg)
    }

    package let start, end: LegPlace
    package let answer: Answer
    /// Never ``LegSource/estimate``.
    package let source: LegSource
    /// When it was asked for or entered.
    package let learned: Timestamp

    package init(from start: LegPlace, to end: LegPlace, _ answer: Answer, source: LegSource, learned: Timestamp) {
        self.start = start
        self.end = end
        self.answer = answer
        self.source = source
        self.learned = learned
    }
}

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
