import DeskModel
import ServiceModel
import TermCanvas

/// The keys of every list.
let sharedListCommands: [ConsoleCommand] = [
    ConsoleCommand(
        "list.cell", "b", hint: Phrase("on the board", "na grafiku"),
        Phrase("Show the line's day on the board", "Pokaż dzień z wiersza na grafiku"),
        section: .lists, in: [.list, .orderPage], hintRank: 13
    ) { state, _ in
        state.goToListedCell()
        return []
    },
    ConsoleCommand(
        "list.back", "Esc", hint: Phrase("board", "grafik"), Phrase("Back to the board", "Powrót do grafiku"),
        section: .lists,
        in: .list, hintRank: 14
    ) { state, _ in
        if !state.current.clearMarks(&state) { state.goBack() }
        return []
    },
]

extension ListScreen {
    /// Sorting, marks, and what is done to lines: the keys that come with what the list says of itself.
    var ownCommands: [ConsoleCommand] {
        let places = Places(content.place)
        return (content.sorting.map { [sortCommand($0, in: places)] } ?? [])
            + (content.acts.isEmpty ? [] : markCommands(in: places)) + content.acts.map { command($0, in: places) }
    }

    private func sortCommand(_ sorting: ListSorting, in places: Places) -> ConsoleCommand {
        ConsoleCommand(
            sorting.command, "o", hint: Phrase("sort", "sortuj"), sorting.sentence, section: .lists, in: places,
            hintRank: 9, unless: { state in state.current is Self ? nil : sorting.elsewhere }
        ) { state, _ in
            state[State.self].sort = (list(state).sort + 1) % sorting.names.count
            refresh(&state)
            return []
        }
    }

    private func markCommands(in places: Places) -> [ConsoleCommand] {
        let isEmpty: @Sendable (ConsoleState) -> Phrase? = { state in
            list(state).rows.isEmpty ? Phrase("the list is empty", "lista jest pusta") : nil
        }
        let nothing: @Sendable (ConsoleState) -> Phrase? = { state in
            guard let row = list(state).row else { return isEmpty(state) }
            return isMereHeading(row, state) ? Phrase("it is a heading", "to jest nagłówek") : nil
        }
        return [
            ConsoleCommand(
                "\(id).mark", "Space", hint: Phrase("mark", "zaznacz"),
                Phrase("Mark the line; again: take the mark off", "Zaznacz wiersz; ponownie: odznacz"), section: .lists,
                in: places, hintRank: 7, unless: nothing
            ) { state, _ in
                guard let row = list(state).row else { return [] }
                state[State.self].toggleMark(content.identity(of: row))
                stepBehindMark(&state)
                sayMarks(&state)
                return []
            },
            ConsoleCommand(
                "\(id).mark-all", "*", hint: Phrase("mark all", "zaznacz wszystkie"),
                Phrase("Mark every line that shows", "Zaznacz wszystkie widoczne wiersze"), section: .lists,
                in: places, unless: isEmpty
            ) { state, _ in
                let lines = list(state).rows.filter { !isMereHeading($0, state) }.map(content.identity)
                state[State.self].mark(lines)
                sayMarks(&state)
                return []
            },
        ]
    }

    private func sayMarks(_ state: inout ConsoleState) {
        let count = list(state).marked.count
        state.status.say(
            count == 0
                ? state.language("Nothing is marked.", "Nic nie jest zaznaczone.")
                : state.language("\(count) marked. Esc clears.", "Zaznaczone: \(count). Esc odznacza."))
    }

    private func command(_ act: ListAct<Content.Row>, in places: Places) -> ConsoleCommand {
        ConsoleCommand(
            act.command, act.keys, hint: act.hint, act.sentence, section: .lists, in: places, hintRank: act.hintRank,
            needs: act.needs, actsOnSelection: true,
            unless: { state in
                let lines = chosen(state)
                if lines.isEmpty { return Phrase("the list is empty", "lista jest pusta") }
                let obstacles = lines.map { act.obstacle($0.row, state) }
                return obstacles.contains { $0 == nil } ? nil : obstacles[0]
            }
        ) { state, _ in act.perform(&state, id, chosen(state)) }
    }

    /// The marked lines in their order, or the one under the cursor.
    private func chosen(_ state: ConsoleState) -> [(id: LineID, row: Content.Row)] {
        let list = list(state)
        if list.marked.isEmpty { return list.row.map { [(content.identity(of: $0), $0)] } ?? [] }
        let marked = Set(list.marked)
        return list.rows.map { (content.identity(of: $0), $0) }.filter { marked.contains($0.0) }
    }
}

extension ConsoleState {
    /// Opens a list from its beginning.
    mutating func openList(_ list: ScreenID) {
        openScreen(list)
        current.step(lines: -1_000_000, columns: 0, &self)
        current.refresh(&self)
    }

    /// To the cell of the list's line on the board.
    mutating func goToListedCell() {
        guard let cell = current.cell(self) else {
            status.say(language("It is on nobody's day.", "Nie ma tego w niczyim dniu."))
            return
        }
        openScreen(.board)
        focus = .board
        board.go(to: cell, in: view)
    }
}
