import DeskModel
import ServiceModel

private func command(
    _ id: String, _ keys: String, _ hint: Phrase, _ sentence: Phrase, rank: Int?, also synonyms: String = "",
    unless obstacle: @escaping @Sendable (ConsoleState) -> Phrase? = { _ in nil },
    _ change: @escaping @Sendable (inout ConsoleState) -> Void
) -> ConsoleCommand {
    ConsoleCommand(
        id, keys, hint: hint, also: synonyms, sentence, section: .wall, in: [.wall], hintRank: rank, unless: obstacle
    ) { state, _ in
        change(&state)
        return []
    }
}

/// The keys of the wallboard: none of them changes anything but what is shown.
let wallCommands: [ConsoleCommand] = [
    command(
        "wall.region", "f", Phrase("region", "rejon"),
        Phrase("The next region, then all", "Następny rejon, potem wszystkie"),
        rank: 1
    ) { state in
        let regions = state.view.regions.map(\.id)
        let index = state.wall.region.flatMap(regions.firstIndex(of:)).map { $0 + 1 } ?? 0
        state.wall.region = index < regions.count ? regions[index] : nil
    },
    command(
        "wall.hold", "Space", Phrase("hold the page", "zatrzymaj stronę"),
        Phrase("The page stays; again: pages turn by themselves", "Strona stoi; ponownie: strony się zmieniają"),
        rank: 2
    ) { state in
        state.wall.held = state.wall.held == nil ? WallLayout(state).page(state) : nil
        state.status.say(
            state.wall.held == nil
                ? state.language("Pages turn by themselves.", "Strony zmieniają się same.")
                : state.language("The page stays; Space lets it go on.", "Strona stoi; Space puszcza dalej."))
    },
    ConsoleCommand(
        "wall.open", "Enter", hint: Phrase("open", "otwórz"),
        Phrase("Open the order under the cursor, else the worst one", "Otwórz zlecenie pod kursorem albo najgorsze"),
        section: .wall, in: [.wall], hintRank: 3,
        unless: { $0.wallLine == nil ? Phrase("nothing is at risk", "nic nie jest zagrożone") : nil }
    ) { state, _ in
        guard let line = state.wallLine else { return [] }
        return state.enterOrder(line.order, line.number)
    },
    command(
        "wall.big", "w", Phrase("big letters", "duże litery"),
        Phrase(
            "Letters that are read from five metres; again: the panes",
            "Litery czytelne z pięciu metrów; ponownie: pola"),
        rank: 4
    ) { $0.wall.isBig.toggle() },
    command(
        "wall.initials", "I", Phrase("initials only", "same inicjały"),
        Phrase("Initials in place of names; again: names", "Inicjały zamiast nazwisk; ponownie: nazwiska"), rank: 5,
        also: "privacy prywatność"
    ) { $0.wall.showsInitials.toggle() },
    command(
        "wall.bell", "b", Phrase("bell", "dzwonek"),
        Phrase("A bell for what becomes late; again: none", "Dzwonek, gdy coś się spóźni; ponownie: bez"), rank: 6
    ) { state in
        state.wall.hasBell.toggle()
        state.status.say(
            state.wall.hasBell
                ? state.language("The bell rings for what becomes late.", "Dzwonek zadzwoni, gdy coś się spóźni.")
                : state.language("No bell.", "Bez dzwonka."))
    },
    command(
        "wall.slower", "+ =", Phrase("slower", "wolniej"), Phrase("Pages stay longer", "Strony stoją dłużej"), rank: 7
    ) { state in
        state.wall.period = WallState.periods.first { $0 > state.wall.period } ?? state.wall.period
    },
    command(
        "wall.faster", "-", Phrase("faster", "szybciej"), Phrase("Pages turn sooner", "Strony zmieniają się szybciej"),
        rank: 8
    ) { state in
        state.wall.period = WallState.periods.last { $0 < state.wall.period } ?? state.wall.period
    },
    command(
        "wall.back", "Esc", Phrase("back", "wstecz"), Phrase("Back to the board", "Powrót do grafiku"), rank: 9
    ) { $0.goBack() },
]

extension ConsoleState {
    /// The jeopardy that Enter means.
    var wallLine: Jeopardy? {
        let listed = wallFigures.jeopardies
        return listed.first { $0.visit == wall.cursor } ?? listed.first
    }
}
