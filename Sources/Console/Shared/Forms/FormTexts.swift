import DeskModel
import ServiceModel

/// What a form says of itself: its sentence on the status line, its keys on the bottom line.
extension ConsoleState {
    /// What the field with the caret takes, or what is wrong with it, whole.
    func formSentence(_ form: Form) -> String {
        let field = form.focused
        let label = field.label(language) + ": "
        if form.isWriting { return language("Being written …", "Zapisywanie …") }
        if let complaint = field.complaint { return label + complaint }
        if let visit = field.visit { return fateSentence(visit) }
        if field.line.isSelected {
            return label
                + language(
                    "typing replaces it, an arrow or End edits it.", "pisanie zastąpi, strzałka lub End edytuje.")
        }
        switch field.content {
        case .choice, .several: return label + listSentence(form)
        case .window:
            return label
                + language("e.g. tomorrow 8-12, Fri 14, 24 Nov, in 2 h.", "np. jutro 8-12, pt 14, 24 lis, za 2 godz.")
        case .moment, .endMoment:
            return label
                + language("e.g. tomorrow 12:00, Fri, 24 Nov, in 2 h.", "np. jutro 12:00, pt, 24 lis, za 2 godz.")
        case .duration: return label + language("e.g. 90, 1:30, 2 h.", "np. 90, 1:30, 2 godz.")
        case .text, .fate:
            return label
                + language(
                    "free text, \(field.line.limit) letters at most.",
                    "dowolny tekst, najwyżej znaków: \(field.line.limit).")
        }
    }

    private func listSentence(_ form: Form) -> String {
        guard let list = form.listed else { return language("loading …", "wczytywanie …") }
        if let index = form.focused.highlighted, list.indices.contains(index) {
            return language("Enter or Tab takes “\(list[index].text)”.", "Enter lub Tab bierze „\(list[index].text)”.")
        }
        if list.isEmpty, !form.focused.wanted.isEmpty { return language("nothing matches.", "nic nie pasuje.") }
        return language("type to search, ↓ chooses from the list.", "pisz, aby szukać; ↓ wybiera z listy.")
    }

    /// Keys and what they do here, the most needed first.
    func formHints(_ form: Form) -> [(key: String, hint: String)] {
        if form.isWriting { return [] }
        let isTaking = form.focused.highlighted != nil
        let isAtLine = form.hasLine && form.cursor == 0
        let isLast = form.cursor == form.fields.count - 1
        var hints: [(String, Phrase)] = [
            ("Ctrl-S", Phrase("save", "zapisz")),
            isTaking ? ("Enter/Tab", Phrase("take", "weź")) : ("Tab", Phrase("next", "dalej")),
            ("Shift-Tab", isAtLine ? Phrase("the line", "wiersz") : Phrase("back", "wstecz")),
            ("Esc", Phrase("close", "zamknij")),
        ]
        if let visit = form.focused.visit {
            if visit.canChoose { hints.append(("x r k", Phrase("off, recall, keep", "zdejmij, odwołaj, zostaw"))) }
            hints.append(("X R K", Phrase("all", "wszystkie")))
        } else if form.focused.hasList {
            hints.append(("↑↓", Phrase("list", "lista")))
        } else {
            hints.append(("↑", Phrase("older entries", "starsze wpisy")))
        }
        hints.append(("Ctrl-Z", Phrase("undo typing", "cofnij pisanie")))
        if isLast, !isTaking { hints.append(("Enter", Phrase("save", "zapisz"))) }
        return hints.map { ($0.0, $0.1(language)) }
    }
}
