import DeskModel
import ServiceModel
import TermCanvas

private let here = Places(.simulation)

private let nothingPlayed: @Sendable (ConsoleState) -> Phrase? = { state in
    state[SimulationState.self].played == 0
        ? Phrase("no day has been played to its end yet", "żaden dzień nie jest jeszcze rozegrany") : nil
}

/// The keys of the simulation screen.
let simulationCommands: [ConsoleCommand] = [
    ConsoleCommand(
        "simulation.more", "+ =", hint: Phrase("days", "dni"),
        Phrase("More days are drawn: 1, 5, 10, 30", "Więcej losowanych dni: 1, 5, 10, 30"), section: .simulation,
        in: here, hintRank: 2, hintKeys: "+ -",
        unless: { state in
            let simulation = state[SimulationState.self]
            return simulation.nextCount(1) == simulation.count
                ? Phrase(
                    "30 are the most here; dyspo simulate plays up to 365",
                    "tu najwyżej 30; dyspo simulate rozegra do 365")
                : nil
        }
    ) { state, _ in state.playMoreDays(1) },
    ConsoleCommand(
        "simulation.fewer", "-", hint: Phrase("fewer days", "mniej dni"),
        Phrase("Fewer days are drawn", "Mniej losowanych dni"), section: .simulation, in: here,
        unless: { state in
            state[SimulationState.self].count == 1 ? Phrase("it is one day already", "to już jeden dzień") : nil
        }
    ) { state, _ in state.playMoreDays(-1) },
    ConsoleCommand(
        "simulation.next-seed", "]", hint: Phrase("other luck", "inny los"),
        Phrase("As many other days, from the seeds behind", "Tyle samo innych dni, z następnych ziaren"),
        section: .simulation, in: here, hintRank: 3, hintKeys: "[ ]"
    ) { state, _ in state.playOtherSeeds(1) },
    ConsoleCommand(
        "simulation.previous-seed", "[", hint: Phrase("luck before", "poprzedni los"),
        Phrase("The days from the seeds before", "Dni z poprzednich ziaren"), section: .simulation, in: here,
        unless: { state in
            state[SimulationState.self].firstSeed == 1
                ? Phrase("these are the first seeds", "to pierwsze ziarna") : nil
        }
    ) { state, _ in state.playOtherSeeds(-1) },
    ConsoleCommand(
        "simulation.next-day", "> l Right", hint: Phrase("next day", "następny dzień"),
        Phrase("Play the day after", "Rozegraj następny dzień"), section: .simulation, in: here
    ) { state, _ in state.playAnotherDay(1) },
    ConsoleCommand(
        "simulation.previous-day", "< h Left", hint: Phrase("day", "dzień"),
        Phrase("Play the day before", "Rozegraj poprzedni dzień"), section: .simulation, in: here, hintRank: 4,
        hintKeys: "< >",
        unless: { state in
            state[SimulationState.self].day.map { $0 <= state.today } ?? true
                ? Phrase("the day before is over", "poprzedni dzień już minął") : nil
        }
    ) { state, _ in state.playAnotherDay(-1) },
    ConsoleCommand(
        "simulation.days", "Enter Tab", hint: Phrase("day by day", "dzień po dniu"),
        Phrase(
            "To the days one by one, each alone in the table, or back to all of them",
            "Do pojedynczych dni, każdy osobno w tabeli, albo znów wszystkie razem"), section: .simulation, in: here,
        hintRank: 1, unless: nothingPlayed
    ) { state, _ in
        state.turnSimulationPane()
        return []
    },
    ConsoleCommand(
        "simulation.again", "r", hint: Phrase("play anew", "rozegraj od nowa"),
        Phrase("Play it anew, on the plan as it is now", "Rozegraj od nowa, na obecnym planie"), section: .simulation,
        in: here, hintRank: 5
    ) { state, _ in state.playSimulation(isAfresh: true) },
    ConsoleCommand(
        "simulation.copy", "y", hint: Phrase("as a call", "jako polecenie"),
        Phrase(
            "Copy the call of the program that gives the same figures", "Skopiuj polecenie, które daje te same liczby"),
        section: .simulation, in: here, hintRank: 7
    ) { state, _ in state.copySimulationCall() },
    ConsoleCommand(
        "simulation.back", "Esc", hint: Phrase("away", "porzuć"),
        Phrase(
            "Back; what is being played ends, and nothing was written",
            "Wstecz; rozgrywanie się kończy, niczego nie zapisano"),
        section: .simulation, in: here, hintRank: 6
    ) { state, _ in state.leaveSimulation() },
]
