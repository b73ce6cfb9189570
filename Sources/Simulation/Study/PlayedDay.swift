package import DeskModel

/// How one day went.
package struct PlayedDay: Hashable, Sendable {
    package var figures: SimulatedFigures
    /// Commands that were carried out, and refused.
    package var entries: Int
    package var refusals: Int
    /// From its beginning to its end, as its clock went.
    package var seconds: Int
}
