package import ServiceModel

/// Why bytes are not read as a mail.
package enum MailFault: Error, Hashable, Sendable {
    case notMail
    /// Bytes.
    case tooLarge(limit: Int)
    /// More parts or fields than any mail has: it is made to exhaust whoever reads it.
    case tooManyParts

    package func sentence(_ language: Language) -> String {
        switch self {
        case .notMail:
            language(
                "This file is no e-mail; a mail saved as .eml was expected.",
                "Ten plik nie jest e-mailem; oczekiwano wiadomości zapisanej jako .eml.")
        case .tooLarge(let limit):
            language(
                "The e-mail is too large: at most \(limit / 1_000_000) MB are read.",
                "E-mail jest za duży: można wczytać najwyżej \(limit / 1_000_000) MB.")
        case .tooManyParts:
            language(
                "The e-mail has more parts than can be read.",
                "E-mail ma więcej części, niż można odczytać.")
        }
    }
}
