import DeskModel
import ServiceModel

private let noOrder = Phrase("there is no order under the cursor", "pod kursorem nie ma zlecenia")

/// The orders of the marks, or of the visit under the cursor, once each.
private func chosenOrders(_ state: ConsoleState) -> [Order.ID] {
    var seen: Set<Order.ID> = []
    return state.chosenCards.map(\.order).filter { seen.insert($0).inserted }
}

private let noneChosen: @Sendable (ConsoleState) -> Phrase? = { state in
    guard state.chosenCards.isEmpty else { return nil }
    return state.focus == .board && state.sheet?.stops.isEmpty == false ? nil : noOrder
}

private let noTechnician: @Sendable (ConsoleState) -> Phrase? = { state in
    state.cell == nil ? Phrase("choose a technician's row first", "najpierw wybierz wiersz serwisanta") : nil
}

/// What is filled in, and what only needs a reason.
let formCommands: [ConsoleCommand] = [
    ConsoleCommand(
        "order.new", "N", hint: Phrase("new", "nowe"),
        also: "create add emergency call breakdown awaria dodaj utwórz zgłoszenie",
        Phrase("New order", "Nowe zlecenie"), section: .order,
        in: .orders, hintRank: 14, needs: .intake
    ) { state, _ in state.openEntry() },
    ConsoleCommand(
        "order.edit", "e", hint: Phrase("edit", "zmień"),
        also: "modify priority due popraw edytuj priorytet termin", Phrase("Change the order", "Zmień zlecenie"),
        section: .order, in: .free, hintRank: 21, needs: .intake,
        unless: { state in
            state.selectedCard == nil && (state.focus != .board || state.sheet?.stops.isEmpty ?? true) ? noOrder : nil
        }
    ) { state, _ in
        guard let card = state.selectedCard else { return state.chooseStop() }
        return state.edit(card.order)
    },
    ConsoleCommand(
        "order.hold", "H", hint: Phrase("hold", "wstrzymaj"),
        also: "wait parts pause release czeka części zawieś",
        Phrase("Let the order or the marks wait, with the reason", "Wstrzymaj zlecenie lub zaznaczone, z powodem"),
        section: .order, in: .free, needs: .intake, unless: noneChosen
    ) { state, _ in
        let orders = chosenOrders(state)
        return orders.isEmpty ? state.chooseStop() : state.open(.hold(orders))
    },
    ConsoleCommand(
        "order.cancel", "X", hint: Phrase("cancel", "anuluj"),
        also: "delete usuń skasuj",
        Phrase("Cancel the order or the marks, with the reason", "Anuluj zlecenie lub zaznaczone, z powodem"),
        section: .order, in: .free, needs: .intake, unless: noneChosen
    ) { state, _ in
        let orders = chosenOrders(state)
        if orders.isEmpty { return state.chooseStop() }
        state.overlay = .input(LineInput(.cancelReason(orders)))
        return []
    },
    ConsoleCommand(
        "technician.absent", "a", hint: Phrase("off", "nieobecny"),
        also: "sick ill L4 absent absence holiday vacation leave chory choroba zwolnienie urlop nieobecność wolne",
        Phrase("The technician cannot work: from when to when", "Serwisant nie może pracować: od kiedy do kiedy"),
        section: .order, in: [.board, .peek, .day], needs: .plan, unless: noTechnician
    ) { state, _ in
        guard let cell = state.cell else { return [] }
        return state.open(state.absenceForm(of: cell))
    },
    ConsoleCommand(
        "technician.back", "B", hint: Phrase("back to work", "wraca"),
        also: "sick absent return healthy zdrowy obecny powrót",
        Phrase(
            "The technician works again from the day under the cursor", "Serwisant wraca do pracy od dnia pod kursorem"),
        section: .order, in: [.board, .peek, .day], needs: .plan,
        unless: { state in
            noTechnician(state)
                ?? (state.sheet?.isAbsent == true ? nil : Phrase("nobody is off here", "nikt nie jest tu nieobecny"))
        }
    ) { state, _ in
        guard let cell = state.cell else { return [] }
        let start = state.view.calendar.span(of: cell.day).start
        let token = state.freshToken()
        state.errands[token] = PlainErrand()
        return [.perform(ReturnToWork(technician: cell.technician, at: max(start, state.now)), token: token)]
    },
]

extension ConsoleState {
    /// Opens the form, in that field, as soon as everything about the order is there.
    mutating func edit(_ order: Order.ID, at field: Field? = nil) -> [Effect] {
        if let detail = detail.detail, detail.order.id == order, self.detail.asked?.sequence == view.sequence {
            var form = Form.edit(detail, self)
            form.go(to: field)
            return open(form)
        }
        wantedField = field
        wantedEdit = wish(for: order)
        return [.ask(.orders(.one(order)))]
    }

    /// Ends the orders with one reason; of several each gets its result.
    mutating func cancel(_ orders: [Order.ID], reason: String) -> [Effect] {
        overlay = nil
        guard orders.count == 1 else {
            let cards = markedCards.filter { orders.contains($0.order) }
            return performSeveral(Phrase("Cancel", "Anulowanie"), cards, oncePerOrder: true) { card, basis in
                CancelOrder(order: card.order, reason: reason, basis: basis)
            }
        }
        let token = freshToken()
        errands[token] = PlainErrand()
        return [.perform(CancelOrder(order: orders[0], reason: reason, basis: known(orders[0])), token: token)]
    }
}
