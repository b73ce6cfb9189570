import DeskModel
import ServiceModel

private let noFilter: @Sendable (ConsoleState) -> Phrase? = { state in
    state.filter == nil ? Phrase("there is no filter; / sets one", "nie ma filtra; / go ustawia") : nil
}

/// Showing only what matters now.
let filterCommands: [ConsoleCommand] = [
    ConsoleCommand(
        "desk.filter", "/", hint: Phrase("filter", "filtr"),
        Phrase(
            "Filter board, queue, day and map, or the open list alone, while you type",
            "Filtruj grafik, kolejkę, dzień i mapę albo samą otwartą listę w trakcie pisania"), section: .desk,
        in: [.free, .hand, .list], hintRank: 25
    ) { state, _ in
        state.openFilter()
    },
    ConsoleCommand(
        "filter.next", "n", hint: Phrase("next match", "następny"),
        Phrase("To the next day or order that matches", "Do następnego pasującego dnia lub zlecenia"), section: .desk,
        in: .free, unless: noFilter
    ) { state, _ in
        state.goToNextMatch()
        return []
    },
    ConsoleCommand(
        "filter.clear", "\\", hint: Phrase("no filter", "bez filtra"),
        Phrase("Show everything again", "Pokaż znów wszystko"), section: .desk, in: [.free, .hand, .list],
        unless: noFilter
    ) { state, _ in
        state.setFilter(nil)
        state.status.say(state.language("No filter.", "Bez filtra."))
        return []
    },
    ConsoleCommand(
        "filter.saved", "gf", hint: Phrase("filters", "filtry"),
        Phrase("Saved filters", "Zapisane filtry"), section: .desk, in: [.free, .hand, .list]
    ) { state, _ in
        state.overlay = .palette(PaletteState(.filters))
        if state.filtering.saved.isEmpty {
            state.status.say(
                state.language(
                    "None is saved; Ctrl-S in the filter's line saves.",
                    "Żaden nie jest zapisany; Ctrl-S w wierszu filtra zapisuje."))
        }
        return [.ask(.filters)]
    },
]
