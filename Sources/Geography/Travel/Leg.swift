/// Where the figures of a leg come from; every screen that shows one shows this too.
package enum LegSource: String, CaseIterable, Hashable, Sendable, Codable {
    /// The built-in travel model.
    case estimate
    /// Entered by a person.
    case manual
    /// Answered by a routing server over real roads.
    case roadEngine = "road-engine"
}

/// The drive from one place to the next.
package struct Leg: Hashable, Sendable, Codable {
    /// Driving, without parking.
    package var seconds: Int
    /// Along roads.
    package var metres: Int
    package var source: LegSource

    /// From a place to itself.
    package static let none = Leg(seconds: 0, metres: 0, source: .estimate)

    package init(seconds: Int, metres: Int, source: LegSource) {
        self.seconds = seconds
        self.metres = metres
        self.source = source
    }
}
