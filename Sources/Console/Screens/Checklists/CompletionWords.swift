import DeskModel
import ServiceModel

/// What the line at the bottom says while a visit is being ended.
extension ConsoleState {
    /// What is wrong with the line with the cursor, or what is missing.
    func completionSentence(_ draft: CompletionDraft) -> String {
        guard let content = content(of: draft) else {
            return language("The order is being read …", "Zlecenie jest wczytywane …")
        }
        if draft.reading != nil {
            return language(
                "Files are being read, then it is written. Esc stops that.",
                "Czytanie plików, potem zapis. Esc to przerywa.")
        }
        if draft.isWriting { return language("Being written …", "Zapisywanie …") }
        if let complaint = draft.complaints[draft.cursor] ?? content.complaints(wording)[draft.cursor] {
            return complaint
        }
        guard content.missing.isEmpty else { return lackWords(content) }
        return language(
            "Nothing is missing. Completing is final: u cannot take it back, t corrects it.",
            "Niczego nie brakuje. Wykonanie jest ostateczne: u go nie cofa, t poprawia.")
    }

    func lackWords(_ content: CompletionContent) -> String {
        language("Not complete yet, missing: ", "Jeszcze niewykonane, brakuje: ") + content.missingWords(language) + "."
    }

    func completionHints(_ draft: CompletionDraft) -> [(key: String, hint: String)] {
        if draft.isWriting { return [] }
        let hints: [(String, Phrase)] = [
            ("Tab", Phrase("next", "dalej")),
            ("Ctrl-S", draft.act == .complete ? Phrase("complete", "wykonane") : Phrase("tell it", "zgłoś")),
            ("Ctrl-N", Phrase("next missing", "następny brak")),
            ("Ctrl-F", Phrase("follow-up order", "zlecenie następcze")),
            ("Esc", Phrase("away, kept as draft", "odłóż jako szkic")),
        ]
        return hints.map { ($0.0, $0.1(language)) }
    }
}
