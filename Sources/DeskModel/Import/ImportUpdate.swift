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
