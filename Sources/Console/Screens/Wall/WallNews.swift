package import DeskModel

/// What the wallboard is told.
package enum WallNews: Sendable {
    /// The journal's newest entries of today.
    case feed([JournalEntry])
}
