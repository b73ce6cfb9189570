/// One of those a document is between, or a place: a heading, a name, and what is known.
package struct PrintedParty: Hashable, Sendable, Codable {
    package var heading: String
    package var name: String
    package var lines: [String]

    package init(_ heading: String, _ name: String, _ lines: [String] = []) {
        self.heading = heading
        self.name = name
        self.lines = lines
    }
}
