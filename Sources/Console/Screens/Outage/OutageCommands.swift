import DeskModel
import ServiceModel
import TermCanvas

private let here = Places(.outage)

private let nothingYet: @Sendable (ConsoleState) -> Phrase? = { state in
    state[OutageState.self].draft == nil
        ? Phrase("nothing has happened yet; a says what", "nic się jeszcze nie stało; a powie co") : nil
}

private let noProposal: @Sendable (ConsoleState) -> Phrase? = { state in
    let outage = state[OutageState.self]
    if let nothing = nothingYet(state) { return nothing }
    return outage.chosen == nil
        ? outage.isSolving
            ? Phrase("it is being solved", "trwa liczenie") : Phrase("there is no proposal", "nie ma propozycji")
        : nil
}

/// The keys of the outage screen.
let outageCommands: [ConsoleCommand] =
    [
        ConsoleCommand(
            "outage.from", "O", hint: Phrase("outage", "awaria"),
            also: "ill sick emergency repair chory nagłe naprawa",
            Phrase(
                "Outage: the technician off, the region closed, the order an emergency",
                "Awaria: serwisant nieobecny, rejon zamknięty, zlecenie nagłe"), section: .outage,
            in: ([.free, .own] as Places).subtracting(.outage), reach: .drafts,
            unless: { state in handIsFull(state) ?? state.whyNoOutageHere }
        ) { state, _ in state.beginOutageHere() },
        ConsoleCommand(
            "outage.accept", "Enter", hint: Phrase("accept", "przyjmij"),
            Phrase(
                "To the proposals; there the chosen one is written as one entry",
                "Do propozycji; tam wybrana zostaje zapisana jednym wpisem"), section: .outage, in: here, hintRank: 1,
            needs: .plan
        ) { state, _ in state.enterOutage() },
        ConsoleCommand(
            "outage.previous", "[", hint: Phrase("proposal before", "poprzednia"),
            Phrase("The proposal before", "Poprzednia propozycja"), section: .outage, in: here, unless: noProposal
        ) { state, _ in
            state.chooseProposal(-1)
            return []
        },
        ConsoleCommand(
            "outage.next", "]", hint: Phrase("proposal", "propozycja"),
            Phrase("The next proposal", "Następna propozycja"), section: .outage, in: here, hintRank: 2,
            hintKeys: "[ ]", unless: noProposal
        ) { state, _ in
            state.chooseProposal(1)
            return []
        },
        ConsoleCommand(
            "outage.pane", "Tab", hint: Phrase("pane", "panel"),
            Phrase(
                "Next pane: what happened, proposals, changes, calls",
                "Następny panel: co się stało, propozycje, zmiany, telefony"), section: .outage, in: here, hintRank: 3
        ) { state, _ in
            state.turnOutagePane(1)
            return []
        },
        ConsoleCommand(
            "outage.pane-back", "Shift-Tab", hint: Phrase("pane back", "panel wstecz"),
            Phrase("Previous pane", "Poprzedni panel"), section: .outage, in: here
        ) { state, _ in
            state.turnOutagePane(-1)
            return []
        },
        ConsoleCommand(
            "outage.tick", "Space", hint: Phrase("tick", "zaznacz"),
            Phrase(
                "Tick a change; in keep: keep it or not, and the fate of begun work",
                "Zaznacz zmianę; w „zostaje”: czy zostaje, i co z rozpoczętą pracą"), section: .outage,
            in: here, hintRank: 4, unless: nothingYet
        ) { state, _ in state.tickOutage() },
        ConsoleCommand(
            "outage.call", "c", hint: Phrase("call made", "telefon"),
            Phrase("The call was made: what was said", "Zadzwoniono: co ustalono"), section: .outage, in: here,
            hintRank: 5, needs: .plan, reach: .live(.plan),
            unless: { state in
                state.outageCallCount == 0 ? Phrase("there is nobody to call", "nie ma do kogo dzwonić") : nil
            }
        ) { state, _ in
            state.askWhatWasSaid()
            return []
        },
        ConsoleCommand(
            "outage.why", "r", hint: Phrase("why", "dlaczego"),
            Phrase("Why this change, or why there is no place", "Dlaczego ta zmiana albo brak miejsca"),
            section: .outage, in: here, hintRank: 6, unless: noProposal
        ) { state, _ in
            state.overlay = .reason(state.outageReason, top: 0)
            return []
        },
        ConsoleCommand(
            "outage.solve", "s", hint: Phrase("solve again", "policz od nowa"),
            Phrase("Solve again, on the plan as it is now", "Policz od nowa, na obecnym planie"), section: .outage,
            in: here, hintRank: 7, unless: nothingYet
        ) { state, _ in state.solveOutage() },
        ConsoleCommand(
            "outage.keep", "w", hint: Phrase("as branch", "jako wariant"),
            Phrase(
                "Keep the proposal as a branch: compared, worked on and applied later (gb)",
                "Zachowaj propozycję jako wariant: do porównania, pracy i przyjęcia później (gb)"), section: .outage,
            in: here, hintRank: 10, needs: .plan,
            unless: { state in
                if let none = noProposal(state) { return none }
                if case .branch = state.vantage {
                    return Phrase("this is a branch already", "to już jest wariant")
                }
                let outage = state[OutageState.self]
                if outage.draft?.hasTyped ?? false {
                    return Phrase(
                        "a branch knows no new orders; Enter saves it with the repair",
                        "wariant nie zna nowych zleceń; Enter zapisze je z naprawą")
                }
                if outage.isSolving { return Phrase("it is being solved", "trwa liczenie") }
                return state[BranchesState.self].working == nil
                    ? nil : Phrase("something of a branch is under way", "trwa praca na wariancie")
            }
        ) { state, _ in
            state.overlay = .input(LineInput(.branch(.repair)))
            return []
        },
        ConsoleCommand(
            "outage.map", "M", hint: Phrase("map", "mapa"),
            Phrase("The changes on the map, large; Esc leads back", "Zmiany na mapie, duże; Esc wraca"),
            section: .outage, in: here, hintRank: 11, unless: noProposal
        ) { state, _ in state.showOutageOnMap() },
        ConsoleCommand(
            "outage.add", "a", hint: Phrase("one more", "kolejne"),
            Phrase("Something else that happened, in the same repair", "Jeszcze jedno zdarzenie w tej samej naprawie"),
            section: .outage, in: here, hintRank: 8
        ) { state, _ in
            state.askWhatHappened(isFurther: state[OutageState.self].draft != nil)
            return []
        },
        ConsoleCommand(
            "outage.back", "Esc", hint: Phrase("away", "porzuć"),
            Phrase("Discard it, and back: nothing is written", "Porzuć i wróć: niczego nie zapisano"),
            section: .outage, in: here, hintRank: 12
        ) { state, _ in state.leaveOutage() },
    ] + outageSpanCommands

private let outageSpanCommands: [ConsoleCommand] = [
    ConsoleCommand(
        "outage.more", "+", hint: Phrase("a day more", "dzień dłużej"),
        Phrase("A day longer; in keep: more changes", "Dzień dłużej; w „zostaje”: więcej zmian"), section: .outage,
        in: here, hintRank: 9, hintKeys: "+ -", unless: nothingYet
    ) { state, _ in state.lengthenOutage(days: 1) },
    ConsoleCommand(
        "outage.less", "-", hint: Phrase("a day less", "dzień krócej"),
        Phrase("A day shorter; in keep: fewer changes", "Dzień krócej; w „zostaje”: mniej zmian"), section: .outage,
        in: here, unless: nothingYet
    ) { state, _ in state.lengthenOutage(days: -1) },
    ConsoleCommand(
        "outage.later", ".", hint: Phrase("half an hour more", "pół godziny dłużej"),
        Phrase("Half an hour longer", "Pół godziny dłużej"), section: .outage, in: here, unless: nothingYet
    ) { state, _ in state.lengthenOutage(halfHours: 1) },
    ConsoleCommand(
        "outage.earlier", ",", hint: Phrase("half an hour less", "pół godziny krócej"),
        Phrase("Half an hour shorter", "Pół godziny krócej"), section: .outage, in: here, unless: nothingYet
    ) { state, _ in state.lengthenOutage(halfHours: -1) },
    ConsoleCommand(
        "outage.left", "h Left", hint: Phrase("left", "lewo"),
        Phrase("The one before of what is kept", "W „zostaje”: poprzednie"),
        section: .outage, in: here
    ) { state, _ in
        state.stepOutage(0, -1)
        return []
    },
    ConsoleCommand(
        "outage.right", "l Right", hint: Phrase("right", "prawo"),
        Phrase("The next of what is kept", "W „zostaje”: następne"),
        section: .outage, in: here
    ) { state, _ in
        state.stepOutage(0, 1)
        return []
    },
]
