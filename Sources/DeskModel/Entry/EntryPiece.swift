/// A piece of a line that was understood: what it says, where it stands, and how.
package struct EntryPiece: Hashable, Sendable {
    package var field: EntryField
    /// In characters of the line; `nil` for what follows from another piece, as the only site does.
    package var range: Range<Int>?
    /// As it was typed; empty without a range.
    package var words: String
    package var why: EntryWhy
}
