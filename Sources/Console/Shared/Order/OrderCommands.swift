import DeskModel
import ServiceModel

/// Says why an order cannot be picked up; `nil` when it can.
private let cannotMove: @Sendable (ConsoleState) -> Phrase? = { whyItStays($0, onDay: $0.current.choosesMinutes) }

/// Says why it cannot be taken from where it is without a person naming its time; `nil` when it can.
private let isBound: @Sendable (ConsoleState) -> Phrase? = { whyItStays($0, onDay: false) }

private func whyItStays(_ state: ConsoleState, onDay isOnDay: Bool) -> Phrase? {
    guard let card = state.selectedCard else { return state.current.whyNothingIsSelected(state) }
    return ConsoleState.obstacle(toMoving: card, onDay: isOnDay)
}

private let isNotPlanned: @Sendable (ConsoleState) -> Phrase? = { state in
    if let obstacle = isBound(state) { return obstacle }
    guard let card = state.selectedCard else { return nil }
    return card.state == .planned ? nil : Phrase("\(card.number) is not planned", "\(card.number) nie jest zaplanowane")
}

private let noneIsPlanned: @Sendable (ConsoleState) -> Phrase? = { state in
    state.markedCards.contains { $0.state == .planned }
        ? nil : Phrase("none of the marked orders is planned", "żadne z zaznaczonych nie jest zaplanowane")
}

private let noneCanMove: @Sendable (ConsoleState) -> Phrase? = { state in
    let cards = state.markedCards
    if cards.contains(where: { ConsoleState.obstacle(toMoving: $0) == nil }) { return nil }
    return cards.first.flatMap(ConsoleState.obstacle) ?? Phrase("nothing is marked", "nic nie jest zaznaczone")
}

private let noneWaits: @Sendable (ConsoleState) -> Phrase? = { state in
    if state.planRun != nil { return Phrase("a plan is being made already", "plan jest już liczony") }
    if state.planning != nil { return Phrase("a plan waits; P shows it", "plan czeka; P go pokaże") }
    return state.markedCards.contains { $0.state == .open }
        ? nil : Phrase("none of the marked orders waits", "żadne z zaznaczonych nie czeka")
}

private func lockCommand(
    _ id: String, _ key: String, _ section: Section, in places: Places, hintRank: Int
) -> ConsoleCommand {
    ConsoleCommand(
        id, key, hint: Phrase("lock", "zablokuj"),
        Phrase("Lock the visit where it is, or unlock it", "Zablokuj wizytę na miejscu albo odblokuj"),
        section: section, in: places, hintRank: hintRank, needs: .plan, actsOnSelection: true,
        unless: { state in
            guard !state.meansMarks else { return noneIsPlanned(state) }
            guard let card = state.selectedCard else { return cannotMove(state) }
            return card.state == .planned
                ? nil : Phrase("\(card.number) is not planned", "\(card.number) nie jest zaplanowane")
        }
    ) { state, _ in
        guard !state.meansMarks else { return state.lockMarked() }
        guard let card = state.selectedCard else { return state.chooseStop() }
        let token = state.freshToken()
        state.errands[token] = PlainErrand()
        let lock: VisitLock = card.lock == .none ? .both : .none
        return [
            .perform(LockVisit(visit: card.id, lock: lock, basis: state.known(card)), token: token)
        ]
    }
}

/// What is done with the order under the cursor, or with the marked ones.
let orderCommands: [ConsoleCommand] = [
    ConsoleCommand(
        "order.move", "m", hint: Phrase("move", "przenieś"),
        also: "reschedule reassign take hand przełóż weź chwyć przesuń",
        Phrase(
            "Take the order in hand and see what every day would cost",
            "Weź zlecenie do ręki i zobacz koszt każdego dnia"),
        section: .order, in: .orders, hintRank: 5, needs: .plan,
        unless: { $0.meansMarks ? noneCanMove($0) : cannotMove($0) }
    ) { state, _ in
        guard !state.meansMarks else { return state.pickUpMarked() }
        guard let card = state.selectedCard else { return state.chooseStop() }
        return state.pickUp([card])
    },
    ConsoleCommand(
        "order.take-best", "A", hint: Phrase("take best", "najlepsze"),
        also: "assign auto przydziel zaplanuj automatycznie",
        Phrase("Assign the order to its best cell", "Przydziel zlecenie do najlepszej komórki"), section: .order,
        in: .orders, hintRank: 7, needs: .plan, unless: { $0.meansMarks ? noneWaits($0) : isBound($0) }
    ) { state, _ in
        guard !state.meansMarks else { return state.planMarked() }
        guard let card = state.selectedCard else { return state.chooseStop() }
        return state.pickUp([card], whenPriced: MovingState.Intention(target: .rank(1), drops: true))
    },
    ConsoleCommand(
        "order.unassign", "x", hint: Phrase("unassign", "zdejmij"),
        also: "remove unplan usuń odplanuj",
        Phrase("Take the order off the board, back to the queue", "Zdejmij zlecenie z grafiku do kolejki"),
        section: .order, in: .orders, hintRank: 22, needs: .plan,
        unless: { $0.meansMarks ? noneIsPlanned($0) : isNotPlanned($0) }
    ) { state, _ in
        guard !state.meansMarks else {
            return state.performSeveral(Phrase("Off the board", "Zdjęcie z grafiku"), state.markedCards) {
                card, basis in
                UnplaceVisit(visit: card.id, basis: basis)
            }
        }
        guard let card = state.selectedCard else { return state.chooseStop() }
        return state.unassign(card)
    },
    lockCommand("order.lock", "L", .order, in: [.panes, .map, .orderPage], hintRank: 55),
    // K as well: with an order in hand L is an hour later there, and a hand that is used to it keeps off L.
    lockCommand("day.lock", "L K", .day, in: .day, hintRank: 31),
    ConsoleCommand(
        "order.copy", "y", hint: Phrase("copy", "kopiuj"),
        also: "clipboard number schowek numer",
        Phrase("Copy the order's number", "Kopiuj numer zlecenia"), section: .order, in: [.orders, .hand],
        unless: { state in
            state.copiable.isEmpty ? Phrase("there is no order under the cursor", "pod kursorem nie ma zlecenia") : nil
        }
    ) { state, _ in
        let numbers = state.copiable
        let words = numbers.count == 1 ? numbers[0] : state.orders(numbers.count)
        state.status.say(
            state.language(
                "\(words): handed to the terminal's clipboard.", "\(words): przekazano do schowka terminala."))
        return [.copy(numbers.joined(separator: "\n"))]
    },
    ConsoleCommand(
        "order.detail", "i", hint: Phrase("detail", "szczegóły"),
        also: "details history phone historia telefon",
        Phrase("The order at a glance; Enter opens its page", "Zlecenie w skrócie; Enter otwiera jego stronę"),
        section: .order, in: .free, hintRank: 20,
        unless: { state in
            state.selected == nil && state.peekedStop == nil
                ? Phrase("there is no order under the cursor", "pod kursorem nie ma zlecenia") : nil
        }
    ) { state, _ in
        state.overlay = .order(top: 0)
        return []
    },
    ConsoleCommand(
        "order.open", "Enter", hint: Phrase("open", "otwórz"),
        Phrase("Open the order", "Otwórz zlecenie"), section: .order, in: [.queue, .detail, .peek, .map],
        unless: { state in
            state.selected == nil ? Phrase("there is no order under the cursor", "pod kursorem nie ma zlecenia") : nil
        }
    ) { state, _ in state.enterMeantOrder() },
    ConsoleCommand(
        "order.reason", "r", hint: Phrase("why", "dlaczego"),
        also: "why late warning dlaczego czemu",
        Phrase("Why a day or a visit is marked !", "Dlaczego dzień lub wizyta ma znak !"), section: .order,
        in: [.board, .peek, .day]
    ) { state, _ in
        state.overlay = .reason(state.markReason, top: 0)
        return []
    },
]

extension ConsoleState {
    /// Why an order cannot be picked up; `nil` when it can.
    static func obstacle(toMoving card: VisitCard) -> Phrase? { obstacle(toMoving: card, onDay: false) }

    /// On the day screen a person names another minute for a visit whose time alone is locked.
    static func obstacle(toMoving card: VisitCard, onDay isOnDay: Bool) -> Phrase? {
        guard card.state == .open || card.state == .planned else {
            return Phrase(
                "\(card.number) is \(card.state.name(.english))", "\(card.number): stan „\(card.state.name(.polish))”")
        }
        guard card.lock == .none || isOnDay && card.lock == .time else {
            return Phrase("\(card.number) is locked; L unlocks it", "\(card.number) zablokowane; L odblokowuje")
        }
        return nil
    }

    /// The numbers that `y` copies: what is in hand, else what is marked, else what is under the cursor.
    var copiable: [String] {
        if moving == nil, !meansMarks, let meant = current.meant(self) { return [meant.number.description] }
        return (moving?.cards ?? chosenCards).map(\.number.description)
    }

    /// Locks the marked visits; when all that are planned are locked already, unlocks them.
    mutating func lockMarked() -> [Effect] {
        let planned = markedCards.filter { $0.state == .planned }
        let lock: VisitLock = planned.contains { $0.lock == .none } ? .both : .none
        let title = lock == .none ? Phrase("Unlock", "Odblokowanie") : Phrase("Lock", "Blokada")
        return performSeveral(title, markedCards) { card, basis in
            LockVisit(visit: card.id, lock: lock, basis: basis)
        }
    }

    /// A day with several stops: the day pane gets the focus, and the next key is for the chosen stop.
    mutating func chooseStop() -> [Effect] {
        focus = .peek
        status.say(
            language(
                "Which of the \(sheet?.stops.count ?? 0) visits? j and k choose, m picks up.",
                "Która z wizyt (\(sheet?.stops.count ?? 0))? j i k wybierają, m podnosi."))
        return []
    }
}
