import DeskModel
import ServiceModel

private let noOrder: @Sendable (ConsoleState) -> Phrase? = { state in
    state.list.row?.order == nil ? Phrase("there is no order under the cursor", "pod kursorem nie ma zlecenia") : nil
}

private let notInAgenda: @Sendable (ConsoleState) -> Phrase? = { state in
    state.screen == .agenda ? nil : Phrase("only in the agenda", "tylko w zadaniach")
}

private let inHand: @Sendable (ConsoleState) -> Phrase? = { state in
    state.moving == nil ? nil : Phrase("an order is in hand; Esc puts it back", "zlecenie jest w ręku; Esc je odkłada")
}

/// The screens that are one list.
let listCommands: [ConsoleCommand] =
    [
        ConsoleCommand(
            "screen.orders", "6 F6", hint: Phrase("Orders", "Zlecenia"),
            also: "list drafts cancelled held lista szkice anulowane wstrzymane",
            Phrase(
                "All orders that are not closed, drafts and those on hold too",
                "Wszystkie niezamknięte zlecenia, także szkice i wstrzymane"),
            section: .screens, in: [.free, .list], unless: inHand
        ) { state, _ in state.openOrders() },
        ConsoleCommand(
            "screen.agenda", "gl", hint: Phrase("Agenda", "Zadania"),
            also: "tasks calendar zadania kalendarz terminarz",
            Phrase("Tasks of the team or one technician", "Zadania zespołu lub jednego serwisanta"), section: .screens,
            in: [.free, .list], unless: inHand
        ) { state, _ in state.openAgenda() },
        ConsoleCommand(
            "list.open", "Enter i", hint: Phrase("open", "otwórz"),
            Phrase("Open the order of the line", "Otwórz zlecenie z wiersza"),
            section: .lists, in: .orderLines, hintRank: 5, actsOnSelection: true, unless: noOrder
        ) { state, _ in state.openListed() },
        ConsoleCommand(
            "list.edit", "e", hint: Phrase("edit", "zmień"),
            also: "modify popraw edytuj",
            Phrase("Change the order of the line", "Zmień zlecenie z wiersza"),
            section: .lists, in: .orderLines, hintRank: 6, needs: .intake, unless: noOrder
        ) { state, _ in state.list.row?.order.map { state.edit($0) } ?? [] },
        ConsoleCommand(
            "list.qualify", "Q", hint: Phrase("qualify", "kwalifikuj"),
            Phrase("Make a draft ready to be planned", "Przygotuj szkic do planowania"), section: .lists, in: .orderLines,
            hintRank: 7, needs: .intake,
            unless: { state in
                guard case .order(let line)? = state.list.row else {
                    return noOrder(state) ?? Phrase("it is no draft", "to nie szkic")
                }
                return line.order.state == .draft ? nil : Phrase("it is no draft", "to nie szkic")
            }
        ) { state, _ in
            guard case .order(let line)? = state.list.row else { return [] }
            return state.open(.qualify(line))
        },
        ConsoleCommand(
            "list.hold", "H", hint: Phrase("hold/release", "wstrzymaj/wznów"),
            also: "wait pause czeka zawieś",
            Phrase("Let the order wait, or go on when it waits", "Wstrzymaj zlecenie albo wznów wstrzymane"),
            section: .lists, in: .orderLines, hintRank: 8, needs: .intake,
            unless: { state in
                guard case .order? = state.list.row else {
                    return Phrase("only in the list of orders", "tylko na liście zleceń")
                }
                return nil
            }
        ) { state, _ in state.holdListed() },
        ConsoleCommand(
            "list.cancel", "X", hint: Phrase("cancel", "anuluj"),
            also: "delete usuń",
            Phrase("Cancel the order of the line", "Anuluj zlecenie z wiersza"),
            section: .lists, in: .orderLines, needs: .intake, unless: noOrder
        ) { state, _ in
            guard let order = state.list.row?.order else { return [] }
            state.overlay = .input(LineInput(.cancelReason([order])))
            return []
        },
        ConsoleCommand(
            "list.reopen", "C", hint: Phrase("reopen", "jako nowe"),
            also: "again new copy linked cancelled otwórz nowe kopia anulowane",
            Phrase(
                "Reopen an order that ended as a new one, linked to it",
                "Ponów zakończone zlecenie jako nowe, powiązane z nim"),
            section: .lists, in: .orderLines, hintRank: 15, needs: .intake,
            unless: { state in
                guard case .order(let line)? = state.list.row else {
                    return Phrase("only in the list of orders", "tylko na liście zleceń")
                }
                return line.order.state.isTerminal
                    ? nil
                    : Phrase(
                        "\(line.order.number) goes on: it is \(line.order.state.name(.english))",
                        "\(line.order.number) trwa: stan „\(line.order.state.name(.polish))”")
            }
        ) { state, _ in state.list.row?.order.map { state.reopen($0) } ?? [] },
        ConsoleCommand(
            "list.sort", "o", hint: Phrase("sort", "sortuj"),
            Phrase(
                "Sort by number, due time, priority, state, customer",
                "Sortuj wg numeru, terminu, priorytetu, stanu, klienta"),
            section: .lists, in: .orderLines, hintRank: 9,
            unless: { $0.screen == .orders ? nil : Phrase("an agenda is sorted by time", "zadania są wg czasu") }
        ) { state, _ in
            let all = ListState.Sort.allCases
            state.list.sort = all[((all.firstIndex(of: state.list.sort) ?? 0) + 1) % all.count]
            state.fillList()
            return []
        },
    ] + agendaCommands

private let agendaCommands: [ConsoleCommand] = [
    ConsoleCommand(
        "agenda.technician", "t", hint: Phrase("one/all", "jeden/wszyscy"),
        Phrase(
            "The agenda of the technician of the line, or of everybody", "Zadania serwisanta z wiersza albo wszystkich"),
        section: .lists, in: .orderLines, hintRank: 10, unless: notInAgenda
    ) { state, _ in
        if state.list.technician == nil {
            switch state.list.row {
            case .day(let cell)?: state.list.technician = cell.technician
            case .visit(let card, _)?: state.list.technician = card.placement?.leader
            default: state.list.technician = state.cell?.technician
            }
        } else {
            state.list.technician = nil
        }
        state.fillList()
        return []
    },
    ConsoleCommand(
        "agenda.earlier", "< h Left", hint: Phrase("earlier", "wcześniej"),
        Phrase("An earlier time", "Wcześniejszy okres"),
        section: .lists, in: .orderLines, unless: notInAgenda
    ) { state, _ in
        state.list.from = state.list.from - state.list.days
        state.fillList()
        return []
    },
    ConsoleCommand(
        "agenda.later", "> l Right", hint: Phrase("later", "później"), Phrase("A later time", "Późniejszy okres"),
        section: .lists, in: .orderLines, hintRank: 11, unless: notInAgenda
    ) { state, _ in
        state.list.from = state.list.from + state.list.days
        state.fillList()
        return []
    },
    ConsoleCommand(
        "agenda.longer", "+ =", hint: Phrase("longer", "dłużej"),
        Phrase("One day, a week, two weeks, a month", "Dzień, tydzień, dwa tygodnie, miesiąc"),
        section: .lists, in: .orderLines, hintRank: 12, unless: notInAgenda
    ) { state, _ in
        state.list.days = [1: 7, 7: 14, 14: 31][state.list.days] ?? 1
        state.fillList()
        return []
    },
    ConsoleCommand(
        "list.cell", "b", hint: Phrase("on the board", "na grafiku"),
        Phrase("Show the line's day on the board", "Pokaż dzień z wiersza na grafiku"),
        section: .lists, in: .orderLines, hintRank: 13
    ) { state, _ in
        state.goToListedCell()
        return []
    },
    ConsoleCommand(
        "list.back", "Esc", hint: Phrase("board", "grafik"), Phrase("Back to the board", "Powrót do grafiku"),
        section: .lists,
        in: .orderLines, hintRank: 14
    ) { state, _ in
        state.screen = .board
        return []
    },
]
