import DeskModel
import ServiceModel
import TermCanvas

/// Where there are lines to go up and down.
private let anywhere = Places.everywhere.subtracting(.map, .movingMap)
private let onBoard: Places = [.board, .moving]
private let onDays: Places = [.board, .hand, .day, .map]

/// Getting about.
let boardCommands: [ConsoleCommand] =
    [
        ConsoleCommand(
            "go.left", "h Left", hint: Phrase("left", "lewo"), Phrase("One day back", "Dzień wstecz"),
            section: .board, in: [.board, .moving, .peek]
        ) { state, _ in
            state.step(lines: 0, columns: -1)
            return []
        },
        ConsoleCommand(
            "go.down", "j Down", hint: Phrase("down", "dół"), Phrase("One line down", "Wiersz w dół"),
            section: .board, in: anywhere
        ) { state, _ in
            state.step(lines: 1, columns: 0)
            return []
        },
        ConsoleCommand(
            "go.up", "k Up", hint: Phrase("up", "góra"), Phrase("One line up", "Wiersz w górę"),
            section: .board, in: anywhere
        ) { state, _ in
            state.step(lines: -1, columns: 0)
            return []
        },
        ConsoleCommand(
            "go.right", "l Right", hint: Phrase("right", "prawo"), Phrase("One day on", "Dzień naprzód"),
            section: .board, in: [.board, .moving, .peek]
        ) { state, _ in
            state.step(lines: 0, columns: 1)
            return []
        },
        ConsoleCommand(
            "go.top", "gg Home", hint: Phrase("top", "na górę"), Phrase("To the top", "Na początek"),
            section: .board, in: anywhere
        ) { state, _ in
            state.stepToEnd(-1)
            return []
        },
        ConsoleCommand(
            "go.end", "G ge End", hint: Phrase("bottom", "na dół"), Phrase("To the end", "Na koniec"),
            section: .board, in: anywhere
        ) { state, _ in
            state.stepToEnd(1)
            return []
        },
        ConsoleCommand(
            "go.page-down", "PgDn Ctrl-D", hint: Phrase("page", "strona"), Phrase("A page down", "Strona w dół"),
            section: .board, in: anywhere
        ) { state, key in
            state.stepPage(1, half: key == .control("d"))
            return []
        },
        ConsoleCommand(
            "go.page-up", "PgUp Ctrl-U", hint: Phrase("page up", "strona w górę"), Phrase("A page up", "Strona w górę"),
            section: .board, in: anywhere
        ) { state, key in
            state.stepPage(-1, half: key == .control("u"))
            return []
        },
    ] + weekCommands

private let weekCommands: [ConsoleCommand] = [
    ConsoleCommand(
        "board.previous-week", "<", hint: Phrase("week", "tydzień"), Phrase("The week before", "Poprzedni tydzień"),
        section: .board, in: onBoard
    ) { state, _ in
        state.board.page(days: -7)
        return []
    },
    ConsoleCommand(
        "board.next-week", ">", hint: Phrase("week", "tydzień"), Phrase("The week after", "Następny tydzień"),
        section: .board, in: onBoard, hintRank: 60
    ) { state, _ in
        state.board.page(days: 7)
        return []
    },
    ConsoleCommand(
        "board.today", "gt", hint: Phrase("today", "dziś"), Phrase("Go to today", "Przejdź do dzisiaj"),
        section: .board, in: onDays
    ) { state, _ in
        state.goToToday()
        return []
    },
    ConsoleCommand(
        "board.now", "gn", hint: Phrase("now", "teraz"),
        Phrase("Go to today and the visit under way", "Przejdź do dzisiaj i wizyty w toku"), section: .board,
        in: onBoard
    ) { state, _ in
        state.goToNow()
        return []
    },
    ConsoleCommand(
        "board.region", "gr", hint: Phrase("region", "rejon"), Phrase("Go to a region", "Przejdź do rejonu"),
        section: .board, in: [.free, .hand]
    ) { state, _ in
        state.overlay = .palette(PaletteState(.regions))
        return []
    },
    ConsoleCommand(
        "board.technician", "ga", hint: Phrase("technician", "serwisant"),
        Phrase("Go to a technician by name", "Przejdź do serwisanta"), section: .board, in: [.free, .hand]
    ) { state, _ in
        state.overlay = .palette(PaletteState(.technicians))
        return []
    },
    ConsoleCommand(
        "board.order-number", "go", hint: Phrase("order", "zlecenie"),
        Phrase("Go to an order by its number", "Przejdź do zlecenia o numerze"), section: .board, in: .free
    ) { state, _ in
        state.overlay = .input(LineInput(.orderNumber))
        return []
    },
    ConsoleCommand(
        "board.open", "Enter", hint: Phrase("open", "otwórz"),
        Phrase("Fold or unfold a region; choose a stop of a day", "Zwiń lub rozwiń rejon; wybierz wizytę dnia"),
        section: .board, in: .board, hintRank: 10,
        unless: { state in
            guard state.cell != nil, state.sheet?.stops.isEmpty ?? true else { return nil }
            return Phrase("no visits that day", "brak wizyt tego dnia")
        }
    ) { state, _ in
        state.openCell()
        return []
    },
    ConsoleCommand(
        "board.fold", "-", hint: Phrase("fold", "zwiń"),
        Phrase("Fold or unfold the region under the cursor", "Zwiń lub rozwiń rejon pod kursorem"), section: .board,
        in: onBoard, hintRank: 62
    ) { state, _ in
        if let region = state.board.region(in: state.view) { state.board.fold(region, in: state.view) }
        return []
    },
    ConsoleCommand(
        "go.pane", "Tab", hint: Phrase("pane", "panel"),
        Phrase("Next pane: board, queue, order, day", "Następny panel: grafik, kolejka, zlecenie, dzień"),
        section: .board, in: .panes, hintRank: 15
    ) { state, _ in
        state.stepFocus(1)
        return []
    },
    ConsoleCommand(
        "go.previous-pane", "Shift-Tab", hint: Phrase("pane back", "panel wstecz"),
        Phrase("Previous pane", "Poprzedni panel"), section: .board, in: .panes
    ) { state, _ in
        state.stepFocus(-1)
        return []
    },
    ConsoleCommand(
        "go.back", "Esc", hint: Phrase("back", "wstecz"),
        Phrase(
            "Back: marks are cleared, then to the board; a plan being made is asked about",
            "Wstecz: odznacz, potem do grafiku; o liczony plan pyta"),
        section: .board, in: .panes
    ) { state, _ in
        if state.focus != .detail, state.focus != .peek || state.marks.range != nil, state.clearMarks() { return [] }
        if state.focus != .board {
            state.focus = .board
            return []
        }
        if state.planRun != nil {
            state.overlay = .ask(.stopPlanning)
            return []
        }
        return state.comeHome()
    },
]

extension ConsoleState {
    /// Enter on the board: a region folds, a day opens its stops.
    mutating func openCell() {
        if case .region(let region) = board.cursor.row {
            board.fold(region, in: view)
        } else {
            focus = .peek
        }
    }
}
