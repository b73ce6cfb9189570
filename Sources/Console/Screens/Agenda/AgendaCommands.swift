import DeskModel
import ServiceModel

private let notInAgenda: @Sendable (ConsoleState) -> Phrase? = { state in
    state.current is ListScreen<AgendaList> ? nil : Phrase("only in the agenda", "tylko w zadaniach")
}

/// A key that shows another part of the tasks.
private func command(
    _ id: String, _ keys: String, hint: Phrase, _ sentence: Phrase, hintRank: Int?,
    change: @escaping @Sendable (inout AgendaMemory, ConsoleState) -> Void
) -> ConsoleCommand {
    ConsoleCommand(
        id, keys, hint: hint, sentence, section: .lists, in: .orderLines, hintRank: hintRank, unless: notInAgenda
    ) { state, _ in
        var memory = state.agenda.memory
        change(&memory, state)
        state.agenda.memory = memory
        state.current.refresh(&state)
        return []
    }
}

/// Whose tasks, and of which time.
let agendaCommands: [ConsoleCommand] = [
    command(
        "agenda.technician", "t", hint: Phrase("one/all", "jeden/wszyscy"),
        Phrase(
            "The agenda of the technician of the line, or of everybody", "Zadania serwisanta z wiersza albo wszystkich"),
        hintRank: 10
    ) { memory, state in
        guard memory.technician == nil else {
            memory.technician = nil
            return
        }
        switch state.agenda.row {
        case .day(let cell)?: memory.technician = cell.technician
        case .visit(let card, _)?: memory.technician = card.placement?.leader
        case nil: memory.technician = state.cell?.technician
        }
    },
    command(
        "agenda.earlier", "< h Left", hint: Phrase("earlier", "wcześniej"),
        Phrase("An earlier time", "Wcześniejszy okres"), hintRank: nil
    ) { memory, _ in memory.from = memory.from - memory.days },
    command(
        "agenda.later", "> l Right", hint: Phrase("later", "później"), Phrase("A later time", "Późniejszy okres"),
        hintRank: 11
    ) { memory, _ in memory.from = memory.from + memory.days },
    command(
        "agenda.longer", "+ =", hint: Phrase("longer", "dłużej"),
        Phrase("One day, a week, two weeks, a month", "Dzień, tydzień, dwa tygodnie, miesiąc"), hintRank: 12
    ) { memory, _ in memory.days = [1: 7, 7: 14, 14: 31][memory.days] ?? 1 },
]
