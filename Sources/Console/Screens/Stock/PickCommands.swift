import DeskModel
import ServiceModel

private let noOpenLine: @Sendable (ConsoleState) -> Phrase? = { state in
    guard let line = state.pick.row else { return Phrase("the list is empty", "lista jest pusta") }
    return line.line.isLoaded ? Phrase("the line is loaded already", "pozycja jest już załadowana") : nil
}

private let nothingTicked: @Sendable (ConsoleState) -> Phrase? = { state in
    state.pick.memory.list?.lines.contains { $0.line.isTicked && !$0.line.isLoaded } == true
        ? nil : Phrase("nothing is ticked that is not loaded yet", "nie ma odhaczonych pozycji do załadowania")
}

/// The keys of a pick list.
let pickCommands: [ConsoleCommand] = [
    ConsoleCommand(
        "pick.tick", "Space", hint: Phrase("tick off", "odhacz"),
        Phrase("Tick the line off; again: take the tick away", "Odhacz pozycję; ponownie: cofnij"), section: .stock,
        in: [.pickList], hintRank: 1, needs: .intake, unless: noOpenLine
    ) { state, _ in
        guard let line = state.pick.row else { return [] }
        return state.tick(line, isTicked: !line.line.isTicked)
    },
    ConsoleCommand(
        "pick.tick-all", "*", hint: Phrase("tick all", "odhacz wszystko"),
        Phrase(
            "Tick every line that shows, but those that need serial numbers",
            "Odhacz wszystkie widoczne pozycje, poza tymi z numerami seryjnymi do podania"), section: .stock,
        in: [.pickList], hintRank: 7, needs: .intake,
        unless: { state in
            state.pickLinesToTick.isEmpty
                ? Phrase("no line is left that needs no numbers", "nie ma pozycji do odhaczenia bez numerów") : nil
        }
    ) { state, _ in
        guard let list = state.pick.memory.list?.list.id else { return [] }
        return state.perform(TickPickLines(list: list, lines: state.pickLinesToTick, isTicked: true), .plain)
    },
    ConsoleCommand(
        "pick.more", "+", hint: Phrase("more", "więcej"),
        Phrase("One more of the part", "O jedną więcej"), section: .stock, in: [.pickList], hintRank: 2,
        hintKeys: "+ -", needs: .intake, unless: noOpenLine
    ) { state, _ in state.changePickQuantity(1) },
    ConsoleCommand(
        "pick.less", "-", hint: Phrase("fewer", "mniej"), Phrase("One fewer of the part", "O jedną mniej"),
        section: .stock, in: [.pickList], needs: .intake,
        unless: { state in
            noOpenLine(state)
                ?? ((state.pick.row?.line.quantity ?? .zero) > Quantity(1)
                    ? nil : Phrase("it is one already", "jest już tylko jedna"))
        }
    ) { state, _ in state.changePickQuantity(-1) },
    ConsoleCommand(
        "pick.scan", "Tab", hint: Phrase("scanner", "skaner"), also: "EAN barcode code kod kreskowy",
        Phrase("Type or scan codes: each ticks its line off", "Wpisuj lub skanuj kody: każdy odhacza swoją pozycję"),
        section: .stock, in: [.pickList], hintRank: 3, needs: .intake,
        unless: { state in
            state.pick.memory.list == nil ? Phrase("the list is empty", "lista jest pusta") : nil
        }
    ) { state, _ in
        guard let list = state.pick.memory.list else { return [] }
        state.overlay = .input(LineInput(.stock(.scan(list.list.id))))
        return state.askForPartNames()
    },
    ConsoleCommand(
        "pick.load", "L", hint: Phrase("load", "załaduj"), also: "loading załadunek",
        Phrase("Load what is ticked onto the van", "Załaduj odhaczone na samochód"), section: .stock,
        in: [.pickList], hintRank: 4, needs: .intake, unless: nothingTicked
    ) { state, _ in
        guard let list = state.pick.memory.list else { return [] }
        return state.perform(LoadPickList(list: list.list.id), .plain)
    },
    ConsoleCommand(
        "pick.fill", "a", hint: Phrase("add what lacks", "dopisz braki"),
        Phrase(
            "Add what the van lacks for the day and what is under the least",
            "Dopisz to, czego brakuje na ten dzień i co poniżej minimum"), section: .stock, in: [.pickList],
        hintRank: 6, needs: .intake
    ) { state, _ in
        guard let list = state.pick.memory.list?.list else { return [] }
        return state.perform(FillPickList(van: list.van, day: list.day, what: .all), .plain)
    },
    ConsoleCommand(
        "pick.print", "E", hint: Phrase("print", "drukuj"), also: "JSON file export plik eksport",
        Phrase("Write the pick list into a file: a table, or JSON", "Zapisz listę do pliku: tabela albo JSON"),
        section: .stock, in: [.pickList], hintRank: 5
    ) { state, _ in
        guard let list = state.pick.memory.list?.list else { return [] }
        state.askWhereToWrite(.pickList(list.id, number: list.number))
        return []
    },
]
