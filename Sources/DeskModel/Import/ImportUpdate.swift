/// How rows of a file find the records that they change.
package struct ImportUpdate: Hashable, Sendable, Codable {
    /// The column by which a row finds its record, by its English name; `nil` for the first of the kind's own that the
    /// row has: the other program's key, then a number or code, then the name.
    package var key: String?
    /// English names of the columns that the file has: what it lacks stays as it is, what is empty in it is emptied.
    package var columns: Set<String>

    package init(key: String? = nil, columns: Set<String>) {
        self.key = key
        self.columns = columns
    }
}

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
