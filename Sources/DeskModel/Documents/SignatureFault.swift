package import ServiceModel

/// Why a file holds no drawn signature.
package enum SignatureFault: Hashable, Sendable {
    case empty
    case notJSON
    /// JSON of something else.
    case noStrokes
    /// Fewer than two points, or all at one place.
    case nothingDrawn
    case tooManyPoints

    private static let example = "[[[10, 20], [11, 22]], [[30, 20]]]"

    package func sentence(of name: String, _ language: Language) -> String {
        switch self {
        case .empty: language("\(name) is empty: no signature.", "\(name): pusty plik, brak podpisu.")
        case .notJSON:
            language(
                "\(name) is not JSON; a signature is like \(Self.example).",
                "\(name) to nie JSON; podpis wygląda tak: \(Self.example).")
        case .noStrokes:
            language(
                "\(name): no signature; it takes JSON like \(Self.example).",
                "\(name): to nie podpis; trzeba JSON jak \(Self.example).")
        case .nothingDrawn:
            language("\(name): nothing is drawn in it.", "\(name): niczego w nim nie narysowano.")
        case .tooManyPoints:
            language(
                "\(name): more than \(SignatureStrokes.mostPoints) points are no signature.",
                "\(name): ponad \(SignatureStrokes.mostPoints) punktów to nie podpis.")
        }
    }
}
