/// A name and what stands for it.
package struct PrintedField: Hashable, Sendable, Codable {
    package var name: String
    package var value: String
    package var tone: PrintedTone

    package init(_ name: String, _ value: String, _ tone: PrintedTone = .plain) {
        self.name = name
        self.value = value
        self.tone = tone
    }
}
