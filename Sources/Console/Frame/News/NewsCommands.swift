import ServiceModel

/// What others did, and what presses.
let newsCommands: [ConsoleCommand] = [
    ConsoleCommand(
        "news.open", "gm", hint: Phrase("news", "wiadomości"),
        also: "who here desks feed log colleagues kto tu jest stanowiska dziennik koledzy",
        Phrase(
            "Who is here, what others did since you looked, and work in the background",
            "Kto tu jest, co zrobili inni od Twojego spojrzenia, i praca w tle"),
        section: .desk, in: .everywhere
    ) { state, _ in state.openNews() },
    ConsoleCommand(
        "news.overdue", "g?", hint: Phrase("not begun", "nierozpoczęte"),
        also: "overdue started missing spóźnione zaległe",
        Phrase(
            "To the visit that should have begun; again: to the next",
            "Do wizyty, która miała się już zacząć; ponownie: do następnej"),
        section: .desk, in: .everywhere,
        unless: { state in
            if state.moving != nil {
                return Phrase("an order is in hand; Esc puts it back", "zlecenie jest w ręku; Esc je odkłada")
            }
            if state.planReview?.isWriting == true { return Phrase("it is being written", "trwa zapis") }
            return state.overdueVisits.isEmpty ? noOverdueVisits : nil
        }
    ) { state, _ in state.goToOverdue() },
]
