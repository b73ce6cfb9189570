package import ServiceModel

/// What of a document is not in its PDF as it was meant.
package enum PrintWarning: Hashable, Sendable, Codable {
    /// Letters that no font of this machine has; each stands there as an empty box.
    case unknownLetters(Int)
    case picture(name: String, PictureFault)
    /// The company's own.
    case logo(PictureFault)

    package func sentence(_ language: Language) -> String {
        switch self {
        case .unknownLetters(let count):
            language(
                "\(count) letters are printed as empty boxes: no font of this machine has them.",
                "Znaki bez czcionki na tym komputerze (\(count)) wydrukowano jako puste ramki.")
        case .picture(let name, let fault): "\(name): \(fault.words(language))."
        case .logo(let fault): "Logo: \(fault.words(language))."
        }
    }
}
