import DeskModel
import ServiceModel

/// The keys of the map.
let mapCommands: [ConsoleCommand] = [
    ConsoleCommand(
        "map.back", "Esc", hint: Phrase("board", "grafik"), Phrase("Back to the board", "Powrót do grafiku"),
        section: .map, in: .map, hintRank: 40
    ) { state, _ in
        state.screen = .board
        return []
    }
]
