import DeskModel
import ServiceModel
import TermCanvas

/// What had no room on the screen, in a box that a key opens.
extension ConsoleState {
    /// The sentence that stood on the status line when the key was begun, and every text that the screen cut, from the top.
    func wholeTexts() -> [CutText] {
        var shown = self
        shown.overlay = nil
        shown.status.message = status.said
        let sentence = shown.statusSentence
        let frame = render(shown)
        let cuts = frame.cuts.sorted { ($0.mark.row, $0.mark.column) < ($1.mark.row, $1.mark.column) }
        var texts = [CutText(text: sentence)]
        for cut in cuts {
            let text = CutText(cut, in: frame)
            if !texts.contains(where: { $0.text == text.text }) { texts.append(text) }
        }
        return texts
    }

    func wholeBox(_ texts: [CutText], top: Int, columns: Int) -> Popup {
        let room = columns - 4
        var lines = SafeText.wrapped(texts.first?.text ?? "", to: room).map { [Span($0, .title)] }
        if texts.count < 2 {
            lines += [[], [Span(language("Nothing else is cut here.", "Nic więcej nie jest tu ucięte."), .dim)]]
        }
        for text in texts.dropFirst() {
            lines.append([])
            if !text.place.isEmpty { lines.append([Span(text.place, .dim)]) }
            lines += SafeText.wrapped(text.text, to: room).map { [Span($0)] }
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
