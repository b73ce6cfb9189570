import ServiceModel

private let nothingBehind: @Sendable (ConsoleState) -> Phrase? = { state in
    (state.current as? any PageFolding)?.canOpen(state) == true
        ? nil : Phrase("there is nothing behind this line", "za tym wierszem nic nie ma")
}

private func command(
    _ id: String, _ keys: String, _ hint: Phrase, _ sentence: Phrase, rank: Int?,
    _ run: @escaping @Sendable (any PageFolding, inout ConsoleState) -> Void
) -> ConsoleCommand {
    ConsoleCommand(id, keys, hint: hint, sentence, section: .pages, in: .page, hintRank: rank) { state, _ in
        guard let page = state.current as? any PageFolding else { return [] }
        let before = state[PageFolds.self]
        run(page, &state)
        return state.keepFolds(since: before)
    }
}

/// The keys of every page.
let pageCommands: [ConsoleCommand] =
    documentCommands + [
        ConsoleCommand(
            "page.open", "Enter", hint: Phrase("open", "otwórz"),
            Phrase("Fold the section, or open what is behind the line", "Zwiń dział albo otwórz to, co za wierszem"),
            section: .pages, in: .page, hintRank: 1, unless: nothingBehind
        ) { state, _ in
            let before = state[PageFolds.self]
            let effects = (state.current as? any PageFolding)?.openLine(&state) ?? []
            return effects + state.keepFolds(since: before)
        },
        command(
            "page.fold", "-", Phrase("fold", "zwiń"),
            Phrase("Fold or unfold the section under the cursor", "Zwiń lub rozwiń dział pod kursorem"), rank: 2
        ) { $0.fold(&$1) },
        command(
            "page.fold-all", "+", Phrase("fold all", "zwiń wszystko"),
            Phrase("Fold or unfold all sections", "Zwiń lub rozwiń wszystkie działy"), rank: 3
        ) { $0.foldAll(&$1) },
        command(
            "page.next-section", "Tab", Phrase("section", "dział"),
            Phrase("To the next section", "Do następnego działu"),
            rank: 4
        ) { $0.stepSection(1, &$1) },
        command(
            "page.previous-section", "Shift-Tab", Phrase("section back", "dział wstecz"),
            Phrase("To the section before", "Do poprzedniego działu"), rank: nil
        ) { $0.stepSection(-1, &$1) },
        ConsoleCommand(
            "page.search", "/", hint: Phrase("find", "szukaj"),
            Phrase("Find a text in the page", "Znajdź tekst na stronie"), section: .pages, in: .page, hintRank: 30
        ) { state, _ in state.openPageSearch() },
        ConsoleCommand(
            "page.next-match", "n", hint: Phrase("next", "następny"),
            Phrase("To the next line with that text", "Do następnego wiersza z tym tekstem"), section: .pages,
            in: .page,
            unless: { state in
                state[PageSearch.self].text.isEmpty
                    ? Phrase("nothing is looked for; / does", "niczego nie szukano; / szuka") : nil
            }
        ) { state, _ in
            state.findNextInPage()
            return []
        },
        command(
            "page.back", "Esc", Phrase("back", "wstecz"),
            Phrase("Back to the line from where it led", "Wstecz do wiersza, z którego się przyszło"), rank: 5
        ) { $1.goBack() },
    ]

extension ConsoleState {
    /// What was folded or unfolded is kept over a restart.
    fileprivate func keepFolds(since before: PageFolds) -> [Effect] {
        let changes = self[PageFolds.self].changes(since: before)
        return changes.isEmpty ? [] : [.keepFolds(changes)]
    }
}
