/// A line of a file of regions.
package struct NewRegionRow: Hashable, Sendable, Codable {
    package var line: Int
    package var name: String

    package init(line: Int, name: String) {
        self.line = line
        self.name = name
    }
}
