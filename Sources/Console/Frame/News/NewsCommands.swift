import ServiceModel

/// What others did, and what presses.
let newsCommands: [ConsoleCommand] = [
    ConsoleCommand(
        "news.open", "gm", hint: Phrase("news", "wiadomości"),
        Phrase("What others did and what became of work in the background", "Co zrobili inni i praca w tle"),
        section: .desk, in: .everywhere
    ) { state, _ in state.openNews() },
    ConsoleCommand(
        "news.alarm", "g!", hint: Phrase("to the urgent one", "do pilnego"),
        Phrase(
            "To the new emergency or urgent order; again: to the next",
            "Do nowej awarii lub pilnego; ponownie: do następnego"),
        section: .desk, in: .everywhere,
        unless: { state in
            if state.moving != nil {
                return Phrase("an order is in hand; Esc puts it back", "zlecenie jest w ręku; Esc je odkłada")
            }
            if state.planReview?.isWriting == true { return Phrase("it is being written", "trwa zapis") }
            return state.news.alarms.isEmpty
                ? Phrase("no new emergency or urgent order waits", "nie czeka żadna nowa awaria ani pilne") : nil
        }
    ) { state, _ in state.goToAlarm() },
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
