import ServiceModel

/// How a branch stands to the live plan.
package enum BranchStanding: Hashable, Sendable {
    /// It holds everything that happened up to now.
    case level
    /// So many entries of the live journal are not in it: somebody has it open, and nothing moves under anybody's hands.
    case behind(Int)
    /// It was made of another store than the one that is here now.
    case foreign
    /// Nobody can read its file.
    case unreadable
}
