/// What the wallboard asks of the desk.
package enum WallAsk: Hashable, Sendable {
    /// Answered by ``WallNews/feed(_:)``.
    case feed
}
