/// A part of a document under a heading.
package struct PrintedSection: Hashable, Sendable, Codable {
    package var heading: String
    package var blocks: [PrintedBlock]

    package init(_ heading: String, _ blocks: [PrintedBlock]) {
        self.heading = heading
        self.blocks = blocks
    }
}
