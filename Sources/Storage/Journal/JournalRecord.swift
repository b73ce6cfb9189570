package import DeskModel
package import ServiceModel

/// An entry as undo sees it.
package struct JournalRecord: Sendable {
    package let entry: JournalEntry
    package let undo: UndoClass
    /// The entry that this one undoes or redoes.
    package let reverses: Int?
    /// What its command needed; `nil` in entries older than roles.
    package let permission: Permission?
}
