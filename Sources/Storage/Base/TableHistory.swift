/// What the journal keeps of a table's rows, and what undo does with them.
package enum TableHistory: Hashable, Sendable {
    /// Kept before and after; undo puts them back.
    case restorable
    /// Kept; rows are added, and never changed nor removed. Undo leaves them, and a counter-command of the department adds
    /// what says the contrary.
    case appendOnly
    /// Kept to be read; an entry that wrote one is not taken back.
    case final
    /// Nothing is kept: counters, caches, jobs, and the journal itself.
    case notJournalled
}
