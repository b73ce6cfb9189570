import DeskModel
import ServiceModel
import TermCanvas

/// What had no room on the screen, in a box that a key opens.
extension ConsoleState {
    /// The sentence that stood on the status line when the key was begun, and every text that the screen cut, from the top.
    func wholeTexts() -> [String] {
        var shown = self
        shown.overlay = nil
        shown.status.message = status.said
        let sentence = shown.statusSentence
        let cuts = render(shown).cuts.sorted { ($0.mark.row, $0.mark.column) < ($1.mark.row, $1.mark.column) }
        var texts = [sentence]
        for cut in cuts {
            let text = SafeText.wrapped(cut.text, to: .max).joined(separator: "\n")
            if !texts.contains(text) { texts.append(text) }
        }
        return texts
    }

    func wholeBox(_ texts: [String], top: Int, columns: Int) -> Popup {
        let room = columns - 4
        var lines = SafeText.wrapped(texts.first ?? "", to: room).map { [Span($0, .title)] }
        if texts.count < 2 {
            lines += [[], [Span(language("Nothing else is cut here.", "Nic więcej nie jest tu ucięte."), .dim)]]
        }
        for text in texts.dropFirst() {
            lines.append([])
            lines += SafeText.wrapped(text, to: room).map { [Span($0)] }
        }
        return Popup(title: language("In full", "W całości"), lines: lines, top: top, columns: columns)
    }
}

/// The one key for all that is cut.
let wholeCommands: [ConsoleCommand] = [
    ConsoleCommand(
        "desk.whole", "g.", hint: Phrase("in full", "w całości"),
        Phrase(
            "The last sentence and all that is cut on the screen, in full",
            "Ostatnie zdanie i wszystko, co na ekranie ucięte, w całości"),
        section: .desk, in: .everywhere
    ) { state, _ in
        state.overlay = .whole(state.wholeTexts(), top: 0)
        return []
    }
]
