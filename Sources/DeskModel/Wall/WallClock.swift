package import ServiceModel

/// A due time that runs.
package struct WallClock: Hashable, Sendable {
    package var order: String
    package var due: Due
    package var left: Int
}
