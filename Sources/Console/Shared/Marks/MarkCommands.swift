private let nothingToMark: @Sendable (ConsoleState) -> Phrase? = { state in
    state.markable.isEmpty ? Phrase("there is no order under the cursor", "pod kursorem nie ma zlecenia") : nil
}

/// Choosing several orders at once.
let markCommands: [ConsoleCommand] = [
    ConsoleCommand(
        "mark.toggle", "Space", hint: Phrase("mark", "zaznacz"),
        also: "select choose zaznacz wybierz",
        Phrase(
            "Mark the order, or all of the day; again: take the mark off",
            "Zaznacz zlecenie albo cały dzień; ponownie: odznacz"),
        section: .marks, in: [.panes, .day], hintRank: 9, unless: nothingToMark
    ) { state, _ in
        state.toggleMark()
        return []
    },
    ConsoleCommand(
        "mark.range", "v", hint: Phrase("range", "zakres"),
        Phrase("Begin a range of marks here; again: mark it", "Zacznij tu zakres; ponownie: zaznacz go"),
        section: .marks, in: .panes
    ) { state, _ in
        state.toggleRange()
        return []
    },
    ConsoleCommand(
        "mark.all", "*", hint: Phrase("mark all", "zaznacz wszystkie"),
        also: "select all wybierz wszystkie",
        Phrase("Mark every order the queue lists", "Zaznacz wszystkie zlecenia w kolejce"), section: .marks,
        in: .panes,
        unless: { $0.queue.rows.isEmpty ? Phrase("the queue is empty", "kolejka jest pusta") : nil }
    ) { state, _ in
        state.markAllRows()
        return []
    },
]
