import DeskModel
import ServiceModel

private let noLine: @Sendable (ConsoleState) -> Phrase? = { state in
    guard case .line? = state.time.row else {
        return Phrase("no line of a day is under the cursor", "pod kursorem nie ma wiersza dnia")
    }
    return nil
}

private let noDay: @Sendable (ConsoleState) -> Phrase? = { state in
    state.shownTimeDay == nil ? Phrase("the day is being read", "dzień jest wczytywany") : nil
}

private let cannotCorrect: @Sendable (ConsoleState) -> Phrase? = { state in
    guard case .line(let line)? = state.time.row else { return noLine(state) }
    if line.stretch.kind == .gap || line.stretch.source.target != nil { return nil }
    return line.stretch.isRunning
        ? Phrase("it still lasts", "jeszcze trwa") : Phrase("it follows from the shift", "wynika ze zmiany")
}

private let notCorrected: @Sendable (ConsoleState) -> Phrase? = { state in
    guard case .line(let line)? = state.time.row else { return noLine(state) }
    return line.stretch.was == nil ? Phrase("it was never corrected", "nie było poprawiane") : nil
}

/// The keys of measured time.
let timeCommands: [ConsoleCommand] =
    [
        ConsoleCommand(
            "time.open", "Enter", hint: Phrase("open", "otwórz"),
            Phrase("Open the day, or the order of the line", "Otwórz dzień albo zlecenie z wiersza"), section: .time,
            in: [.time], hintRank: 1,
            unless: { state in
                if case .line(let line)? = state.time.row, line.number != nil { return nil }
                if case .day? = state.time.row { return nil }
                return Phrase("the line is of no order", "wiersz nie dotyczy zlecenia")
            }
        ) { state, _ in state.openTimeRow() },
        ConsoleCommand(
            "time.correct", "e", hint: Phrase("correct, with reason", "popraw, z powodem"),
            also: "gap told wrong luka błąd",
            Phrase("Correct the line, or say what a gap was", "Popraw wiersz albo podaj, czym była luka"),
            section: .time, in: [.time], hintRank: 2, needs: .dispatch, unless: cannotCorrect
        ) { state, _ in
            state.askToCorrect()
            return []
        },
        ConsoleCommand(
            "time.add", "a", hint: Phrase("add administration", "dodaj administrację"),
            also: "office training loading meeting home biuro szkolenie załadunek spotkanie powrót",
            Phrase("Add time without a visit", "Dodaj czas bez wizyty"), section: .time, in: [.time], hintRank: 3,
            needs: .dispatch, unless: noDay
        ) { state, _ in
            guard let day = state.shownTimeDay else { return [] }
            state.overlay = .input(LineInput(.time(.add(day.technician, day.day))))
            return []
        },
        ConsoleCommand(
            "time.why", "r", hint: Phrase("what it was", "co było"),
            also: "correction old value poprawka stara wartość",
            Phrase("What stood there before it was corrected, and why", "Co było przed poprawką i dlaczego"),
            section: .time, in: [.time], hintRank: 7, unless: notCorrected
        ) { state, _ in
            guard case .line(let line)? = state.time.row else { return [] }
            state.overlay = .reason(line.correctionWords(state.wording), top: 0)
            return []
        },
        ConsoleCommand(
            "time.payroll", "E", hint: Phrase("payroll CSV", "CSV do płac"), also: "export hours eksport godziny płace",
            Phrase(
                "Write the week for payroll: of the technician, with z of everybody",
                "Zapisz tydzień do płac: serwisanta, po z wszystkich"), section: .time, in: [.time], hintRank: 8,
            unless: noDay
        ) { state, _ in
            guard let day = state.shownTimeDay else { return [] }
            let monday = day.day - (day.day.weekday.rawValue - 1)
            state.askWhereToWrite(
                .payroll(state.time.memory.showsWeek ? nil : day.technician, monday...(monday + 6)))
            return []
        },
    ] + timeSteps

private let timeSteps: [ConsoleCommand] = [
    step(
        "time.person-before", "[", Phrase("technician", "serwisant"), "[ ]", 4,
        Phrase("The technician before", "Poprzedni serwisant")
    ) { $0.stepTimePerson(-1) },
    step(
        "time.person-after", "]", Phrase("the next technician", "następny serwisant"), nil, nil,
        Phrase("The next technician", "Następny serwisant")
    ) { $0.stepTimePerson(1) },
    step(
        "time.day-before", "<", Phrase("day", "dzień"), "< >", 5,
        Phrase("The day before", "Poprzedni dzień")
    ) { $0.stepTimeDay(-1) },
    step(
        "time.day-after", ">", Phrase("the day after", "następny dzień"), nil, nil,
        Phrase("The next day", "Następny dzień")
    ) { $0.stepTimeDay(1) },
    step(
        "time.week", "z", Phrase("week/day", "tydzień/dzień"), nil, 6,
        Phrase("The week, or back to the day", "Tydzień albo z powrotem dzień")
    ) { state in
        state.time.memory.showsWeek.toggle()
        let day = state.shownTimeDay
        state.current.refresh(&state)
        if state.time.memory.showsWeek, let day { state.time.wanted = LineID(.day(day)) }
        state.current.refresh(&state)
    },
]

private func step(
    _ name: String, _ keys: String, _ hint: Phrase, _ hintKeys: String?, _ rank: Int?, _ sentence: Phrase,
    _ change: @escaping @Sendable (inout ConsoleState) -> Void
) -> ConsoleCommand {
    ConsoleCommand(
        name, keys, hint: hint, sentence, section: .time, in: [.time], hintRank: rank, hintKeys: hintKeys
    ) { state, _ in
        change(&state)
        return []
    }
}

extension ConsoleState {
    fileprivate mutating func openTimeRow() -> [Effect] {
        switch time.row {
        case .day(let day):
            (time.memory.day, time.memory.showsWeek) = (day.day, false)
            if day.technician != time.memory.technician {
                (time.memory.technician, time.memory.book) = (day.technician, nil)
            }
            current.refresh(&self)
            return []
        case .line(let line):
            guard let call = shownTimeDay?.calls.first(where: { $0.visit == line.stretch.visit }) else { return [] }
            return enterOrder(call.order, call.number, at: call.visit)
        case .empty, nil: return []
        }
    }

    fileprivate mutating func askToCorrect() {
        guard case .line(let line)? = time.row, let day = shownTimeDay else { return }
        let window = line.stretch.window
        if let target = line.stretch.source.target {
            overlay = .input(
                LineInput(
                    .time(.correct(target, day.technician, day.day, window)), text: "\(wording.times(window)) ",
                    isBeginning: true))
        } else {
            overlay = .input(LineInput(.time(.gap(day.technician, day.day, window))))
        }
    }
}
