import DeskModel
import ServiceModel
import TermCanvas

private let isWriting: @Sendable (ConsoleState) -> Phrase? = { state in
    state.moving?.writing == nil ? nil : Phrase("it is being written", "trwa zapis")
}

private let nothingToOpen: @Sendable (ConsoleState) -> Phrase? = { state in
    if case .region = state.board.cursor.row { return nil }
    return state.peekedStop == nil ? Phrase("no visits that day", "brak wizyt tego dnia") : nil
}

/// The keys of the day screen.
let dayCommands: [ConsoleCommand] =
    [
        ConsoleCommand(
            "board.zoom", "z", hint: Phrase("day", "dzień"),
            Phrase("Zoom into the day, and back to the board", "Powiększ dzień, z powrotem do grafiku"), section: .day,
            in: [.board, .peek, .hand, .day], hintRank: 23
        ) { state, _ in state.current is DayScreen ? state.leaveDay() : state.openDay() },
        ConsoleCommand(
            "day.back", "Esc", hint: Phrase("board", "grafik"),
            Phrase("Marks are cleared, then back to the board", "Odznacz, potem powrót do grafiku"),
            section: .day, in: .day, hintRank: 40
        ) { state, _ in state.clearMarks() ? [] : state.leaveDay() },
        ConsoleCommand(
            "day.open", "Enter", hint: Phrase("open", "otwórz"),
            Phrase("Open the visit under the cursor; fold a region", "Otwórz wizytę pod kursorem; zwiń rejon"),
            section: .day, in: .day, hintRank: 10, unless: nothingToOpen
        ) { state, _ in state.openDayRow() },
        ConsoleCommand(
            "day.risk", "Tab", hint: Phrase("at risk", "zagrożone"),
            Phrase("To the next visit at risk", "Do następnej zagrożonej wizyty"), section: .day, in: .day,
            hintRank: 28
        ) { state, _ in
            state.stepToRisk()
            return []
        },
        ConsoleCommand(
            "day.regions", "w", hint: Phrase("regions", "rejony"),
            Phrase("All regions, or the one under the cursor", "Wszystkie rejony albo ten pod kursorem"),
            section: .day, in: [.day, .movingDay], hintRank: 30
        ) { state, _ in
            state.toggleRegions()
            return []
        },
        ConsoleCommand(
            "day.wider", "+ =", hint: Phrase("wider", "szerzej"), Phrase("Wider hours", "Szersze godziny"),
            section: .day, in: [.day, .movingDay], hintRank: 32, hintKeys: "+ -"
        ) { state, _ in
            state.zoomHours(1)
            return []
        },
        ConsoleCommand(
            "day.narrower", "-", hint: Phrase("narrower", "węziej"), Phrase("Narrower hours", "Węższe godziny"),
            section: .day, in: [.day, .movingDay]
        ) { state, _ in
            state.zoomHours(-1)
            return []
        },
        ConsoleCommand(
            "day.now", "gn", hint: Phrase("now", "teraz"), Phrase("To this minute", "Do tej minuty"),
            section: .day, in: .day
        ) { state, _ in
            state.goToDayNow()
            return []
        },
    ] + dayStepCommands + handTimeCommands

/// Along the hours and the days, with nothing in hand.
private let dayStepCommands: [ConsoleCommand] = [
    ConsoleCommand(
        "day.earlier", "h Left", hint: Phrase("time", "pora"),
        Phrase("A quarter of an hour earlier", "Kwadrans wcześniej"), section: .day, in: .day, hintRank: 8,
        hintKeys: "h l"
    ) { state, _ in
        state.scrub(by: -ConsoleState.quarter)
        return []
    },
    ConsoleCommand(
        "day.later", "l Right", hint: Phrase("later", "później"),
        Phrase("A quarter of an hour later", "Kwadrans później"), section: .day, in: .day
    ) { state, _ in
        state.scrub(by: ConsoleState.quarter)
        return []
    },
    ConsoleCommand(
        "day.hour-earlier", ",", hint: Phrase("hour back", "godzina wstecz"),
        Phrase("An hour earlier", "Godzina wcześniej"), section: .day, in: .day
    ) { state, _ in
        state.scrub(by: -4 * ConsoleState.quarter)
        return []
    },
    ConsoleCommand(
        "day.hour-later", ".", hint: Phrase("hour on", "godzina dalej"),
        Phrase("An hour later", "Godzina później"), section: .day, in: .day
    ) { state, _ in
        state.scrub(by: 4 * ConsoleState.quarter)
        return []
    },
    ConsoleCommand(
        "day.previous-visit", "[", hint: Phrase("visit", "wizyta"),
        Phrase("The technician's previous visit", "Poprzednia wizyta serwisanta"), section: .day, in: .day,
        hintRank: 9, hintKeys: "[ ]"
    ) { state, _ in
        state.stepVisit(-1)
        return []
    },
    ConsoleCommand(
        "day.next-visit", "]", hint: Phrase("next visit", "następna"),
        Phrase("The technician's next visit", "Następna wizyta serwisanta"), section: .day, in: .day
    ) { state, _ in
        state.stepVisit(1)
        return []
    },
    ConsoleCommand(
        "day.previous", "<", hint: Phrase("day", "dzień"), Phrase("The day before", "Poprzedni dzień"),
        section: .day, in: [.day, .movingDay], hintRank: 11, hintKeys: "< >"
    ) { state, _ in
        state.turnDay(-1)
        return []
    },
    ConsoleCommand(
        "day.next", ">", hint: Phrase("next day", "następny"), Phrase("The day after", "Następny dzień"),
        section: .day, in: [.day, .movingDay]
    ) { state, _ in
        state.turnDay(1)
        return []
    },
]

/// The minute of the order in hand.
private let handTimeCommands: [ConsoleCommand] = [
    ConsoleCommand(
        "move.quarter-earlier", "h Left", hint: Phrase("15 min", "15 min"),
        Phrase("Start a quarter of an hour earlier, exactly", "Początek kwadrans wcześniej, dokładnie"),
        section: .moving, in: .movingDay, hintRank: 2, hintKeys: "h l", unless: isWriting
    ) { state, _ in
        state.shiftStart(by: -ConsoleState.quarter)
        return []
    },
    ConsoleCommand(
        "move.quarter-later", "l Right", hint: Phrase("later", "później"),
        Phrase("Start a quarter of an hour later, exactly", "Początek kwadrans później, dokładnie"),
        section: .moving, in: .movingDay, unless: isWriting
    ) { state, _ in
        state.shiftStart(by: ConsoleState.quarter)
        return []
    },
    ConsoleCommand(
        "move.hour-earlier", "H ,", hint: Phrase("hour", "godzina"),
        Phrase("Start an hour earlier", "Początek godzinę wcześniej"), section: .moving, in: .movingDay,
        hintRank: 8, hintKeys: "H L", unless: isWriting
    ) { state, _ in
        state.shiftStart(by: -4 * ConsoleState.quarter)
        return []
    },
    ConsoleCommand(
        "move.hour-later", "L .", hint: Phrase("hour on", "godzina dalej"),
        Phrase("Start an hour later", "Początek godzinę później"), section: .moving, in: .movingDay,
        unless: isWriting
    ) { state, _ in
        state.shiftStart(by: 4 * ConsoleState.quarter)
        return []
    },
]
