package import ServiceModel

/// What of a mail could not be taken as it was meant; everything else was.
package enum MailWarning: Hashable, Sendable {
    case noSender
    /// As the mail has it.
    case unreadableSender(String)
    case unreadableDate(String)
    case noSubject
    /// Nobody knows the character set of this name; letters beyond ASCII may be lost.
    case unknownCharset(String)
    /// The mail does not say the character set; this one was taken by its letters.
    case guessedCharset(String)
    /// So many bytes were no characters of the set and became a replacement character.
    case replacedBytes(Int)
    /// Words of the head were encoded wrongly.
    case brokenWords
    /// Parts lay deeper than this one in another; they became attachments whole.
    case tooDeep(limit: Int)
    /// More attachments than this; the others were left out.
    case tooManyAttachments(kept: Int, of: Int)
    /// The text has more bytes than this; it was attached whole, and only its beginning is the text.
    case longText(limit: Int)
    /// The end of the mail, or of one of its parts, is missing.
    case cutOff

    package func sentence(_ language: Language) -> String {
        switch self {
        case .noSender: language("The mail names no sender.", "E-mail nie podaje nadawcy.")
        case .unreadableSender(let text):
            language("The sender cannot be read: \(text)", "Nie można odczytać nadawcy: \(text)")
        case .unreadableDate(let text):
            language("The date cannot be read: \(text)", "Nie można odczytać daty: \(text)")
        case .noSubject: language("The mail has no subject.", "E-mail nie ma tematu.")
        case .unknownCharset(let name):
            language(
                "The character set \(name) is unknown; some letters may be lost.",
                "Nieznany zestaw znaków \(name); niektóre litery mogły przepaść.")
        case .guessedCharset(let name):
            language(
                "The mail does not say its character set; it was read as \(name).",
                "E-mail nie podaje zestawu znaków; odczytano go jako \(name).")
        case .replacedBytes(let count):
            language(
                "\(count) \(language.plural(count, "character was", "characters were", pl: ("", "", ""))) unreadable.",
                "Nieczytelne znaki: \(count).")
        case .brokenWords:
            language("The head of the mail is encoded wrongly.", "Nagłówek e-maila jest błędnie zakodowany.")
        case .tooDeep(let limit):
            language(
                "Parts more than \(limit) deep were attached whole.",
                "Części zagnieżdżone głębiej niż \(limit) dołączono w całości.")
        case .tooManyAttachments(let kept, let all):
            language(
                "Only \(kept) of \(all) attachments were taken.", "Wzięto tylko \(kept) z \(all) załączników.")
        case .longText(let limit):
            language(
                "The text is longer than \(limit / 1_000_000) MB; it was attached whole.",
                "Tekst ma ponad \(limit / 1_000_000) MB; dołączono go w całości.")
        case .cutOff: language("The mail is cut off.", "E-mail jest urwany.")
        }
    }
}
