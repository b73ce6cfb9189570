/// A visit waits for a part: it takes place on the day on which that is expected, or later.
package struct PartWait: Hashable, Sendable, Codable {
    /// What is awaited, in somebody's words or as the catalogue calls it.
    package var part: String
    package var expected: Day

    package init(_ part: String, expected: Day) {
        self.part = part
        self.expected = expected
    }
}
