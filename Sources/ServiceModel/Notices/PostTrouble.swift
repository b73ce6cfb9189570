/// Why a try came to nothing where no server said so. It is kept among the server's words as a code, for whoever reads it may
/// read another language.
package enum PostTrouble: String, CaseIterable, Sendable {
    /// The connection ended before the end of the message: it has not gone out.
    case cutOff = "cut-off"
    /// The connection ended, or the sender died, behind the end of the message: it may have gone out.
    case lost
    /// That happened twice, and a third copy would be one too many.
    case doubtful
    /// The address has letters before the @ that this program cannot hand over.
    case localPart = "local-part"
    /// The domain of the address is none.
    case domain
    /// What is to be attached is not beside the store.
    case noFile = "no-file"
    /// The office's copy was refused; the customer's went out. Followed by the server's words.
    case copyRefused = "copy-refused"
    /// The server said beforehand that it takes no message as large. Followed by the server's words.
    case tooLarge = "too-large"

    private static let mark: Character = "!"

    /// As it is kept.
    package func text(_ detail: String = "") -> String {
        "\(Self.mark)\(rawValue)" + (detail.isEmpty ? "" : " \(detail)")
    }

    /// What is kept, taken apart; `nil` for the words of a server.
    package static func read(_ text: String) -> (trouble: PostTrouble, detail: String)? {
        guard text.first == mark else { return nil }
        let parts = text.dropFirst().split(separator: " ", maxSplits: 1)
        guard let code = parts.first, let trouble = PostTrouble(rawValue: String(code)) else { return nil }
        return (trouble, parts.count > 1 ? String(parts[1]) : "")
    }
}
