import DeskModel
import ServiceModel
import TermCanvas

private let here = Places(.branches)

private let noBranch: @Sendable (ConsoleState) -> Phrase? = { state in
    let branches = state[BranchesState.self]
    guard let lines = branches.lines else { return Phrase("they are being read", "trwa odczyt") }
    if branches.working != nil { return Phrase("something of a branch is under way", "trwa praca na wariancie") }
    return lines.isEmpty
        ? Phrase("there is no branch yet; a makes one", "nie ma jeszcze wariantu; a go utworzy") : nil
}

private let noRow: @Sendable (ConsoleState) -> Phrase? = { state in
    noBranch(state)
        ?? (state[BranchesState.self].row == nil
            ? Phrase("there is nothing in which they differ", "nie ma nic, czym by się różniły") : nil)
}

private let unusable: @Sendable (ConsoleState) -> Phrase? = { state in
    if let none = noBranch(state) { return none }
    guard let refusal = state[BranchesState.self].chosenLine?.refusal else { return nil }
    return Phrase(
        BranchesRefusal.words(refusal, .english, state), BranchesRefusal.words(refusal, .polish, state))
}

extension BranchesRefusal {
    /// As the reason of a key, without the full stop.
    fileprivate static func words(_ refusal: BranchesRefusal, _ language: Language, _ state: ConsoleState) -> String {
        String(refusal.sentence(Wording(language, state.view.calendar, today: state.today)).dropLast())
    }
}

/// The keys of the branches screen.
let branchesCommands: [ConsoleCommand] = [
    ConsoleCommand(
        "branches.apply", "Enter", hint: Phrase("apply as changes", "przyjmij jako zmiany"),
        Phrase(
            "What applying the branch would change, as a list; there Enter writes it",
            "Co zmieni przyjęcie wariantu, jako lista; tam Enter ją zapisze"), section: .branches, in: here,
        hintRank: 1, needs: .plan,
        unless: { state in
            unusable(state)
                ?? (state.planning == nil
                    ? nil
                    : Phrase("a plan is being made or waits; P shows it", "plan jest liczony albo czeka; pokaże go P"))
        }
    ) { state, _ in state.reviewBranch() },
    ConsoleCommand(
        "branches.enter", "b", hint: Phrase("work in it", "pracuj w nim"),
        Phrase("Open the board in the branch; gb comes back", "Otwórz grafik w wariancie; gb wraca"),
        section: .branches, in: here, hintRank: 2, unless: unusable
    ) { state, _ in state.enterBranch() },
    ConsoleCommand(
        "branches.new", "a", hint: Phrase("new branch", "nowy wariant"),
        Phrase("A new branch of the plan as it is now", "Nowy wariant z obecnego planu"), section: .branches,
        in: here, hintRank: 3, needs: .plan,
        unless: { state in
            state[BranchesState.self].working == nil
                ? nil : Phrase("something of a branch is under way", "trwa praca na wariancie")
        }
    ) { state, _ in
        state.overlay = .input(LineInput(.branch(.new)))
        return []
    },
    ConsoleCommand(
        "branches.previous", "[", hint: Phrase("branch before", "poprzedni wariant"),
        Phrase("The branch before", "Poprzedni wariant"), section: .branches, in: here, unless: noBranch
    ) { state, _ in
        state[BranchesState.self].choose(-1)
        return []
    },
    ConsoleCommand(
        "branches.next", "]", hint: Phrase("which one", "który"),
        Phrase("The next branch", "Następny wariant"), section: .branches, in: here, hintRank: 4, hintKeys: "[ ]",
        unless: noBranch
    ) { state, _ in
        state[BranchesState.self].choose(1)
        return []
    },
    ConsoleCommand(
        "branches.mark", "Space", hint: Phrase("mark", "zaznacz"),
        Phrase("Mark the branch: two marks compare two", "Zaznacz wariant: dwa zaznaczone są porównywane"),
        section: .branches, in: here, hintRank: 8, unless: noBranch
    ) { state, _ in
        state[BranchesState.self].mark()
        return []
    },
    ConsoleCommand(
        "branches.discard", "X", hint: Phrase("discard", "porzuć"),
        Phrase("Take the branch away with all that is in it", "Usuń wariant ze wszystkim, co w nim jest"),
        section: .branches, in: here, isDangerous: true, hintRank: 12, needs: .plan, unless: noBranch
    ) { state, _ in
        if let chosen = state[BranchesState.self].chosen { state.overlay = .ask(.discardBranch(chosen)) }
        return []
    },
    ConsoleCommand(
        "branches.why", "r", hint: Phrase("why", "dlaczego"),
        Phrase(
            "Where the visit stands on each side, and who has moved it",
            "Gdzie wizyta stoi po każdej stronie i kto ją przeniósł"), section: .branches,
        in: here, hintRank: 6, unless: noBranch
    ) { state, _ in
        state.overlay = .reason(state.branchReason, top: 0)
        return []
    },
    ConsoleCommand(
        "branches.copy", "y", hint: Phrase("name", "nazwa"),
        Phrase("Copy the branch's name", "Skopiuj nazwę wariantu"), section: .branches, in: here, hintRank: 9,
        unless: noBranch
    ) { state, _ in state.copyBranchName() },
    ConsoleCommand(
        "branches.days", "Tab", hint: Phrase("before and after", "przed i po"),
        Phrase("The days of the visit on each side, or the list again", "Dni wizyty po każdej stronie albo znów lista"),
        section: .branches, in: here, hintRank: 7, unless: noRow
    ) { state, _ in
        state[BranchesState.self].showsDays.toggle()
        return []
    },
    ConsoleCommand(
        "branches.simulate", "S", hint: Phrase("simulate", "odegraj"),
        Phrase(
            "Play a day of the branch: policies compared on the same random days",
            "Odegraj dzień z wariantu: sposoby działania w te same losowe dni"), section: .branches, in: here,
        hintRank: 10, unless: unusable
    ) { state, _ in state.openSimulation(of: state[BranchesState.self].chosen) },
    ConsoleCommand(
        "branches.back", "Esc", hint: Phrase("back", "wstecz"),
        Phrase("Back to where it was opened from", "Wstecz, skąd się przyszło"), section: .branches, in: here,
        hintRank: 5
    ) { state, _ in
        state.goBack()
        return []
    },
    ConsoleCommand(
        "branches.again", "s", hint: Phrase("compare again", "porównaj od nowa"),
        Phrase("Compare again, on the plan as it is now", "Porównaj od nowa, na obecnym planie"),
        section: .branches, in: here, hintRank: 11
    ) { state, _ in
        state[BranchesState.self].isStale = true
        return []
    },
]
