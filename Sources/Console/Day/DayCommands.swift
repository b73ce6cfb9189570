import DeskModel
import ServiceModel

/// The keys of the day screen.
let dayCommands: [ConsoleCommand] = [
    ConsoleCommand(
        "board.zoom", "z", hint: Phrase("day", "dzień"),
        Phrase("Zoom into the day, and back to the board", "Powiększ dzień, z powrotem do grafiku"), section: .day,
        in: [.board, .peek, .hand, .day], hintRank: 23
    ) { state, _ in
        if state.screen == .day {
            state.screen = .board
            return []
        }
        return state.openDay()
    },
    ConsoleCommand(
        "day.back", "Esc", hint: Phrase("board", "grafik"), Phrase("Back to the board", "Powrót do grafiku"),
        section: .day, in: .day, hintRank: 40
    ) { state, _ in
        state.screen = .board
        return []
    },
]
