/// Tells a table that an engine cannot answer from an engine that answers nothing: the former is left out, after the
/// latter nothing more is to be asked.
package struct RefusalCount: Hashable, Sendable {
    /// So many faults in a row are the engine's, not the places'.
    package static let most = 8

    private var inARow = 0

    package init() {}

    package mutating func answered() { inARow = 0 }

    /// Counts a fault; whether asking on is of no use.
    package mutating func isOver(after fault: RoadEngineFault) -> Bool {
        if fault.wasNotHeard { return true }
        inARow += 1
        return inARow >= Self.most
    }
}
