package import ServiceModel

/// Who signed, or the place to sign on paper.
package struct PrintedSignature: Hashable, Sendable, Codable {
    /// `Customer`, `Technician`.
    package var heading: String
    /// In clear; empty for a place where somebody is to sign.
    package var name: String
    /// Role, time, what was signed.
    package var lines: [String]
    /// `nil` where only the name was taken.
    package var strokes: SignatureStrokes?

    package init(_ heading: String, name: String, lines: [String] = [], strokes: SignatureStrokes? = nil) {
        self.heading = heading
        self.name = name
        self.lines = lines
        self.strokes = strokes
    }
}
