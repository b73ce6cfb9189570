import DeskModel
import ServiceModel

private let inHand: @Sendable (ConsoleState) -> Phrase? = { state in
    if state.authority.onlyLooks { return state.roleObstacle(to: .plan) }
    return state.moving == nil
        ? nil : Phrase("an order is in hand; Esc puts it back", "zlecenie jest w ręku; Esc je odkłada")
}

/// What concerns the whole desk.
let deskCommands: [ConsoleCommand] = [
    ConsoleCommand(
        "desk.undo", "u", hint: Phrase("undo", "cofnij"),
        also: "revert back cofnij wycofaj",
        Phrase("Take back your last change", "Cofnij ostatnią zmianę"),
        section: .desk, in: [.free, .hand, .working], hintRank: 18, reach: .drafts, unless: inHand
    ) { state, _ in
        state.undo(since: state.firstSequence)
    },
    ConsoleCommand(
        "desk.redo", "U", hint: Phrase("redo", "ponów"),
        also: "again repeat powtórz",
        Phrase("Do again what was taken back", "Ponów cofniętą zmianę"), section: .desk,
        in: [.free, .hand, .working], reach: .drafts, unless: inHand
    ) { state, _ in
        let token = state.freshToken()
        state.errands[token] = HistoryErrand.redo
        return [.redo(token: token)]
    },
    ConsoleCommand(
        "desk.refresh", "R", hint: Phrase("refresh", "odśwież"),
        also: "reload update przeładuj",
        Phrase(
            "Read the desk again; where the store was taken away, open what is there now",
            "Wczytaj dane ponownie; gdy bazę zabrano, otwórz to, co jest tam teraz"),
        section: .desk, in: [.free, .hand, .own]
    ) { state, _ in
        if state.storeAbsence != nil {
            let token = state.freshToken()
            state.errands[token] = QuietErrand()
            return [.reopen(token: token)]
        }
        guard let first = state.view.days.first, let last = state.view.days.last else { return [] }
        return [.ask(.days(first...last))]
    },
    ConsoleCommand(
        "desk.keys", "?", hint: Phrase("keys", "klawisze"),
        also: "help manual pomoc skróty", Phrase("All keys", "Wszystkie klawisze"),
        section: .desk, in: .everywhere, hintRank: 19
    ) { state, _ in
        state.overlay = .help(HelpState())
        return []
    },
    ConsoleCommand(
        "desk.palette", ": Ctrl-P", hint: Phrase("command", "polecenie"),
        Phrase("Commands, people and orders by name", "Polecenia, ludzie i zlecenia po nazwie"), section: .desk,
        in: .everywhere, hintRank: 16
    ) { state, _ in
        state.overlay = .palette(PaletteState(.commands))
        return []
    },
    ConsoleCommand(
        "desk.goto", "g", hint: Phrase("go to", "idź do"), Phrase("Go to …", "Idź do …"), section: .desk,
        in: .everywhere, hintRank: 70
    ) { state, _ in
        state.overlay = .whichKey
        return []
    },
    ConsoleCommand(
        "desk.quit", "q Ctrl-C", hint: Phrase("quit", "wyjdź"),
        also: "exit close leave koniec zamknij",
        Phrase("Leave Dyspo; everything is saved", "Zakończ Dyspo; wszystko jest zapisane"), section: .desk,
        in: [.free, .own], hintRank: 90
    ) { state, _ in state.quit() },
]
