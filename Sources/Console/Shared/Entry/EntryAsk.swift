package import DeskModel

/// What a one-line order asks of the desk.
package enum EntryAsk: Hashable, Sendable {
    /// Answered by ``EntryNews/book(_:)``.
    case book
    /// Answered by ``EntryNews/outlook(_:_:)``; a later question replaces an earlier one.
    case outlook(OutlookRequest)
}
