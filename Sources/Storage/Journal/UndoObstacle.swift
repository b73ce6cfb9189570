import ServiceModel

/// What stands in the way of putting an entry's rows back.
package enum UndoObstacle: Sendable {
    /// This entry has changed since what would be written.
    case changed(by: JournalRecord)
    /// A row is not as the entry left it, and the journal does not say who changed it.
    case differs
}
