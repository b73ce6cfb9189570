package import DeskModel

/// What is told to a one-line order.
package enum EntryNews: Sendable {
    /// All names that a one-line order can say.
    case book(EntryBook)
    /// The answer to the outlook request of that id.
    case outlook(Int, Result<EntryOutlook, Refusal>)
}
