/// What became of the rows of a file.
package struct ImportCounts: Hashable, Sendable, Codable {
    package var added: Int
    package var changed: Int
    /// They say what is there already.
    package var unchanged: Int
    /// Of records that are over, here or in the file: left alone.
    package var closed: Int
    /// Of records that are over and were never here: not taken in.
    package var leftOut: Int
    /// Orders that tickets of the file became, and that are not here.
    package var unlinked: Int

    package init(
        added: Int = 0, changed: Int = 0, unchanged: Int = 0, closed: Int = 0, leftOut: Int = 0, unlinked: Int = 0
    ) {
        self.added = added
        self.changed = changed
        self.unchanged = unchanged
        self.closed = closed
        self.leftOut = leftOut
        self.unlinked = unlinked
    }

    /// Entries of older journals lack the last two.
    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        added = try values.decode(Int.self, forKey: .added)
        changed = try values.decode(Int.self, forKey: .changed)
        unchanged = try values.decode(Int.self, forKey: .unchanged)
        closed = try values.decode(Int.self, forKey: .closed)
        leftOut = try values.decodeIfPresent(Int.self, forKey: .leftOut) ?? 0
        unlinked = try values.decodeIfPresent(Int.self, forKey: .unlinked) ?? 0
    }

    package var total: Int { added + changed + unchanged + closed + leftOut }
}
