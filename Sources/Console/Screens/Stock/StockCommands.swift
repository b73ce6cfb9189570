import DeskModel
import ServiceModel

/// The keys of the stock screen.
let stockCommands: [ConsoleCommand] = [
    ConsoleCommand(
        "stock.open", "Enter", hint: Phrase("open the order", "otwórz zlecenie"),
        Phrase("Open the order that a part is short for", "Otwórz zlecenie, któremu brakuje części"), section: .stock,
        in: [.stock], hintRank: 1,
        unless: { state in
            if case .short? = state.stock.row { return nil }
            return Phrase("no part that is short is under the cursor", "pod kursorem nie ma brakującej części")
        }
    ) { state, _ in
        guard case .short(let short)? = state.stock.row else { return [] }
        return state.enterOrder(short.visit.order, short.visit.number)
    },
    ConsoleCommand(
        "stock.pick", "p", hint: Phrase("pick list", "lista kompletacyjna"), also: "load kompletacja załaduj",
        Phrase("Make the pick list of the van for the day", "Utwórz listę kompletacyjną samochodu na ten dzień"),
        section: .stock, in: [.stock], hintRank: 2, needs: .intake,
        unless: { state in
            state.stock.row?.place?.kind == .van
                ? nil : Phrase("no van is under the cursor", "pod kursorem nie ma samochodu")
        }
    ) { state, _ in
        guard let van = state.stock.row?.place else { return [] }
        return state.writeStock(MakePickList(van: van.id, day: state.stockDay))
    },
    ConsoleCommand(
        "stock.shown", "w", hint: Phrase("short/places/moves", "braki/miejsca/ruchy"),
        Phrase("What is short, the places, or the moves", "Braki, miejsca albo ruchy"), section: .stock, in: [.stock],
        hintRank: 3
    ) { state, _ in
        let all = StockMemory.Shown.allCases
        let index = all.firstIndex(of: state.stock.memory.shown) ?? 0
        state.stock.memory.shown = all[(index + 1) % all.count]
        state.current.refresh(&state)
        return []
    },
    ConsoleCommand(
        "stock.day-before", "<", hint: Phrase("day", "dzień"),
        Phrase("What is short a day earlier", "Braki o dzień wcześniej"), section: .stock, in: [.stock], hintRank: 4,
        hintKeys: "< >"
    ) { state, _ in state.stepStockDay(-1) },
    ConsoleCommand(
        "stock.day-after", ">", hint: Phrase("day", "dzień"),
        Phrase("What is short a day later", "Braki o dzień później"), section: .stock, in: [.stock]
    ) { state, _ in state.stepStockDay(1) },
]
