/// What became of the rows of a file.
package struct ImportCounts: Hashable, Sendable, Codable {
    package var added: Int
    package var changed: Int
    /// They say what is there already.
    package var unchanged: Int
    /// Of orders that are over, here or in the file: left alone.
    package var closed: Int

    package init(added: Int = 0, changed: Int = 0, unchanged: Int = 0, closed: Int = 0) {
        self.added = added
        self.changed = changed
        self.unchanged = unchanged
        self.closed = closed
    }

    package var total: Int { added + changed + unchanged + closed }
}
