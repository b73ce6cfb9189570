package import ServiceModel

/// What is said for the report with the end of a visit. What is `nil` was not said.
package struct SaidAccount: Hashable, Sendable, Codable {
    package var found: String?
    package var done: String?
    package var advice: String?
    /// Of whoever signed.
    package var role: String?
    package var strokes: SignatureStrokes?
    /// Pictures whose bytes lie beside the store already, to be attached to the order.
    package var photos: [KeptFile]?

    package init(
        found: String? = nil, done: String? = nil, advice: String? = nil, role: String? = nil,
        strokes: SignatureStrokes? = nil, photos: [KeptFile]? = nil
    ) {
        self.found = found
        self.done = done
        self.advice = advice
        self.role = role
        self.strokes = strokes
        self.photos = photos
    }

    /// Nothing is said.
    package var isEmpty: Bool { self == SaidAccount() }

    /// What is said here, and where nothing is, what was said before.
    package func completed(by before: SaidAccount) -> SaidAccount {
        SaidAccount(
            found: found ?? before.found, done: done ?? before.done, advice: advice ?? before.advice,
            role: role ?? before.role, strokes: strokes ?? before.strokes, photos: photos)
    }
}
