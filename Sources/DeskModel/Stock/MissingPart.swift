package import ServiceModel

/// A part without which the work cannot be ended.
package struct MissingPart: Hashable, Sendable, Codable {
    /// It may be in no catalogue.
    package var code: String
    package var quantity: Quantity
    /// The day on which it is expected.
    package var expected: Day?

    package init(_ code: String, _ quantity: Quantity, expected: Day? = nil) {
        self.code = code
        self.quantity = quantity
        self.expected = expected
    }

    /// `2 × AKU-12V9AH (2026-11-27)`, as a fact keeps it.
    package var words: String { "\(quantity) × \(code)" + (expected.map { " (\($0.iso))" } ?? "") }
}
