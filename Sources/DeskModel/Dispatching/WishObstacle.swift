/// Why a wish cannot be met.
package enum WishObstacle: Hashable, Sendable {
    case past
    /// It lies after the days that were examined; their number.
    case beyond(days: Int)
    case siteClosed
    case nobodyWorks
    /// Those who work then are forbidden to come; the rule that stops most of them.
    case nobodyMay(Breach)
    /// Whoever may come is taken then, or too far away: each was tried with a start in the wish.
    case nobodyFree
    /// Each was tried with a start in the wish; the rule of the day that stops most of those who may come.
    case stopped(Breach)
    /// No check says why.
    case notKnown
}
