import DeskModel
import ServiceModel

private let noOrder: @Sendable (ConsoleState) -> Phrase? = { state in
    state.current.meant(state) == nil ? .noOrderUnderCursor : nil
}

/// With something in hand the board is what one needs.
let handIsFull: @Sendable (ConsoleState) -> Phrase? = { state in
    state.moving == nil ? nil : Phrase("an order is in hand; Esc puts it back", "zlecenie jest w ręku; Esc je odkłada")
}

private let notInOrders = Phrase("only in the list of orders", "tylko na liście zleceń")

/// What is done with the order of a line, in every list whose lines stand for orders, and with that of a page.
let orderLineCommands: [ConsoleCommand] = [
    ConsoleCommand(
        "list.open", "Enter i", hint: Phrase("open", "otwórz"),
        Phrase("Open the order of the line", "Otwórz zlecenie z wiersza"),
        section: .lists, in: .orderLines, hintRank: 5, actsOnSelection: true, unless: noOrder
    ) { state, _ in state.enterMeantOrder() },
    ConsoleCommand(
        "list.edit", "e", hint: Phrase("edit", "zmień"),
        also: "modify popraw edytuj",
        Phrase("Change the order", "Zmień zlecenie"),
        section: .lists, in: .shownOrders, hintRank: 6, needs: .intake, unless: noOrder
    ) { state, _ in state.current.meant(state).map { state.edit($0.id, at: state.fieldOfSection) } ?? [] },
    ConsoleCommand(
        "list.qualify", "Q", hint: Phrase("qualify", "kwalifikuj"),
        Phrase("Make a draft ready to be planned", "Przygotuj szkic do planowania"), section: .lists,
        in: .shownOrders, hintRank: 7, needs: .intake,
        unless: { state in
            let isDraft = state.current.meant(state)?.line?.order.state == .draft
            return isDraft ? nil : noOrder(state) ?? Phrase("it is no draft", "to nie szkic")
        }
    ) { state, _ in state.current.meant(state)?.line.map { state.open(.qualify($0, state.language)) } ?? [] },
    ConsoleCommand(
        "list.hold", "H", hint: Phrase("hold/release", "wstrzymaj/wznów"),
        also: "wait pause czeka zawieś",
        Phrase("Let the order wait, or go on when it waits", "Wstrzymaj zlecenie albo wznów wstrzymane"),
        section: .lists, in: .shownOrders, hintRank: 8, needs: .intake,
        unless: { state in state.current.meant(state)?.line == nil ? notInOrders : nil }
    ) { state, _ in state.current.meant(state)?.line.map { state.hold($0) } ?? [] },
    ConsoleCommand(
        "list.cancel", "X", hint: Phrase("cancel", "anuluj"),
        also: "delete usuń",
        Phrase("Cancel the order, with the reason", "Anuluj zlecenie, z powodem"),
        section: .lists, in: .shownOrders, needs: .intake, unless: noOrder
    ) { state, _ in
        guard let order = state.current.meant(state)?.id else { return [] }
        state.overlay = .input(LineInput(.cancelReason([order])))
        return []
    },
    ConsoleCommand(
        "list.reopen", "C", hint: Phrase("reopen", "jako nowe"),
        also: "again new copy linked cancelled otwórz nowe kopia anulowane",
        Phrase(
            "Reopen an order that ended as a new one, linked to it",
            "Ponów zakończone zlecenie jako nowe, powiązane z nim"),
        section: .lists, in: .shownOrders, hintRank: 15, needs: .intake,
        unless: { state in
            guard let order = state.current.meant(state)?.line?.order else { return notInOrders }
            return order.state.isTerminal
                ? nil
                : Phrase(
                    "\(order.number) goes on: it is \(order.state.name(.english))",
                    "\(order.number) trwa: stan „\(order.state.name(.polish))”")
        }
    ) { state, _ in state.current.meant(state).map { state.reopen($0.id) } ?? [] },
]

extension ConsoleState {
    /// An order on hold goes on; another one is asked why it waits.
    fileprivate mutating func hold(_ line: OrderLine) -> [Effect] {
        guard line.order.state == .onHold else { return open(.hold([line.order.id])) }
        let token = freshToken()
        errands[token] = PlainErrand()
        return [.perform(ReleaseOrder(order: line.order.id, basis: known(line.order.id)), token: token)]
    }
}
