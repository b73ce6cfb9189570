import DeskModel
import ServiceModel

private let noVan: @Sendable (ConsoleState) -> Phrase? = { state in
    state.meantStockPlace?.kind == .van ? nil : Phrase("no van is under the cursor", "pod kursorem nie ma samochodu")
}

private let handIsEmpty: @Sendable (ConsoleState) -> Phrase? = { state in
    state.stock.memory.hand == nil ? nil : handHoldsParts
}

/// The keys of the stock screen and of the parts of a place.
let stockCommands: [ConsoleCommand] =
    [
        ConsoleCommand(
            "stock.open", "Enter", hint: Phrase("remedy, open", "załatw, otwórz"),
            also: "drop remedy reserve części zarezerwuj odłóż",
            Phrase(
                "Carry the remedy out, open the place, or put down what is in hand",
                "Załatw brak, otwórz miejsce albo odłóż to, co w ręku"), section: .stock,
            in: [.stock], hintRank: 1, unless: { $0.stockOpenObstacle }
        ) { state, _ in state.openStockRow() },
        ConsoleCommand(
            "stock.order", "i", hint: Phrase("its order", "zlecenie"),
            Phrase("Open the order of the line", "Otwórz zlecenie z wiersza"), section: .stock,
            in: [.stock, .pickList],
            hintRank: 9,
            unless: { state in
                state.stockOrder == nil
                    ? Phrase("the line is of no order", "wiersz nie dotyczy zlecenia") : nil
            }
        ) { state, _ in
            guard let order = state.stockOrder else { return [] }
            return state.enterOrder(order.id, order.number)
        },
        ConsoleCommand(
            "stock.move", "m", hint: Phrase("move parts", "przenieś części"), also: "transfer van przesuń samochód",
            Phrase("Take the parts in hand and choose where they go", "Weź części do ręki i wybierz, dokąd idą"),
            section: .stock, in: [.stock, .stockPlace], hintRank: 2, needs: .intake,
            unless: { state in
                if state.stock.memory.hand != nil { return nil }
                guard let hand = state.meantStockHand else {
                    return Phrase(
                        "no parts are under the cursor: Enter opens a place",
                        "pod kursorem nie ma części: Enter otwiera miejsce")
                }
                return hand.free > .zero
                    ? nil : Phrase("none of it is free there", "nic z tego nie jest tam wolne")
            }
        ) { state, _ in
            if state.stock.memory.hand != nil { state.dropStock() } else { state.takeStockInHand() }
            return []
        },
        ConsoleCommand(
            "stock.count", "c", hint: Phrase("count", "spis"), also: "stocktaking inventory inwentaryzacja policz",
            Phrase("Count what is at the place", "Policz, co jest w tym miejscu"), section: .stock,
            in: [.stock, .stockPlace], hintRank: 5, needs: .intake,
            unless: { state in
                if let obstacle = handIsEmpty(state) { return obstacle }
                return state.countedPlace == nil
                    ? Phrase("no place of stock is under the cursor", "pod kursorem nie ma miejsca w magazynie") : nil
            }
        ) { state, _ in state.beginCount() },
        ConsoleCommand(
            "stock.pick", "p", hint: Phrase("pick list", "lista kompletacyjna"), also: "load kompletacja załaduj",
            Phrase("The pick list of the van for the day", "Lista kompletacyjna samochodu na ten dzień"),
            section: .stock, in: [.stock, .stockPlace], hintRank: 4, needs: .intake,
            unless: { handIsEmpty($0) ?? noVan($0) }
        ) { state, _ in
            guard let van = state.meantStockPlace else { return [] }
            return state.openPickList(.of(van.id, state.stockDay))
        },
        ConsoleCommand(
            "stock-place.least", "a", hint: Phrase("add the least", "dopisz minimum"),
            also: "minimum replenish uzupełnij stan minimalny",
            Phrase(
                "Put what is under the least on the next pick list", "Dopisz to, co poniżej minimum, do następnej listy"
            ), section: .stock, in: [.stockPlace], hintRank: 6, needs: .intake,
            unless: { handIsEmpty($0) ?? noVan($0) }
        ) { state, _ in
            guard let van = state.meantStockPlace else { return [] }
            return state.perform(FillPickList(van: van.id, day: state.stockDay, what: .least), .plain)
        },
    ] + stockViews

private let stockViews: [ConsoleCommand] = [
    ConsoleCommand(
        "stock.pane", "Tab", hint: Phrase("pane", "panel"), also: "short places parts braki miejsca części",
        Phrase("To the next pane: what is short, places, parts", "Do następnego panelu: braki, miejsca, części"),
        section: .stock, in: [.stock], hintRank: 3, unless: handIsEmpty
    ) { state, _ in
        let all = StockMemory.Pane.allCases
        let index = all.firstIndex(of: state.stock.memory.pane) ?? 0
        state.focus(stock: all[(index + 1) % all.count])
        return []
    },
    ConsoleCommand(
        "stock.beside", "w", hint: Phrase("parts/moves/held", "części/ruchy/trzymane"),
        also: "reserved rezerwacje",
        Phrase(
            "Beside the places: their parts, the newest moves, what orders hold",
            "Obok miejsc: ich części, najnowsze ruchy, trzymane dla zleceń"), section: .stock, in: [.stock],
        hintRank: 8, unless: handIsEmpty
    ) { state, _ in
        if state.stock.memory.pane == .beside {
            let all = StockMemory.Beside.allCases
            let index = all.firstIndex(of: state.stock.memory.beside) ?? 0
            state.stock.memory.beside = all[(index + 1) % all.count]
            state.stock.memory.lines[.beside] = nil
            state.current.refresh(&state)
        } else {
            state.focus(stock: .beside)
        }
        return []
    },
    ConsoleCommand(
        "stock.day-before", "<", hint: Phrase("day", "dzień"),
        Phrase("What is short a day earlier", "Braki o dzień wcześniej"), section: .stock, in: [.stock], hintRank: 7,
        hintKeys: "< >"
    ) { state, _ in state.stepStockDay(-1) },
    ConsoleCommand(
        "stock.day-after", ">", hint: Phrase("day", "dzień"),
        Phrase("What is short a day later", "Braki o dzień później"), section: .stock, in: [.stock]
    ) { state, _ in state.stepStockDay(1) },
]
