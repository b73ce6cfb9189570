import DeskModel
import ServiceModel

/// What this desk did last, as a sentence. It stays until the next key; news of others never take its place.
package struct StatusLine: Sendable {
    package enum Kind: Sendable { case info, success, warning, error }

    package internal(set) var message: String?
    package internal(set) var kind: Kind = .info
    /// What was said when the last key came; the keys behind `g` are one key with it.
    var said: String?

    mutating func say(_ message: String, _ kind: Kind = .info) {
        self.message = message
        self.kind = kind
    }
}
