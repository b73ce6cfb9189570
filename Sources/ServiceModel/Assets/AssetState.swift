/// How a device is.
package enum AssetState: String, CaseIterable, Sendable, Codable {
    case works, limited
    case outOfUse = "out-of-use"

    package func name(_ language: Language) -> String {
        switch self {
        case .works: language("works", "działa")
        case .limited: language("limited", "ograniczone")
        case .outOfUse: language("out of use", "wyłączone")
        }
    }

    /// Before the word, wherever states stand one under another.
    package var sign: String {
        switch self {
        case .works: "="
        case .limited: "!"
        case .outOfUse: "x"
        }
    }
}
