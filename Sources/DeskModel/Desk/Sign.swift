package import ServiceModel

/// Signs of one column that stand for a word.
package enum Sign {
    /// Late: `L`, `S` (spóźnione).
    package static func late(_ language: Language) -> String { language("L", "S") }
}
