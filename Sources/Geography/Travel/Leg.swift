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
