import DeskModel
import ServiceModel

private let noOrder = Phrase("there is no order under the cursor", "pod kursorem nie ma zlecenia")

/// `nil` with several stops under the cursor: the command itself asks which one.
private func card(_ state: ConsoleState) -> (card: VisitCard?, obstacle: Phrase?) {
    if let card = state.selectedCard { return (card, nil) }
    return (nil, state.focus == .board && state.sheet?.stops.isEmpty == false ? nil : noOrder)
}

/// What is told to customers and technicians, and what technicians tell.
let dispatchCommands: [ConsoleCommand] = [
    ConsoleCommand(
        "order.dispatch", "D", hint: Phrase("dispatch", "wyślij"),
        also: "send hand-over wyślij przekaż",
        Phrase(
            "Dispatch the marks, the day or the visit to the technicians",
            "Wyślij serwisantom zaznaczone, dzień lub wizytę"),
        section: .order, in: .orders, hintRank: 12, needs: .dispatch, unless: { $0.handoverObstacle(.dispatch) }
    ) { state, _ in state.handOver(.dispatch) },
    ConsoleCommand(
        "order.recall", "Ctrl-R", hint: Phrase("recall", "odwołaj"),
        also: "withdraw wycofaj cofnij",
        Phrase("Recall what was dispatched and is not under way", "Odwołaj to, co wysłane i jeszcze nie w drodze"),
        section: .order, in: .orders, needs: .dispatch, unless: { $0.handoverObstacle(.recall) }
    ) { state, _ in state.handOver(.recall) },
    ConsoleCommand(
        "order.promise", "p", hint: Phrase("promise", "obiecaj"),
        also: "appointment window slot termin okno umów",
        Phrase(
            "Promise a window: the best ones with their cost, and who was told",
            "Obiecaj okno: najlepsze z kosztem i kogo powiadomiono"),
        section: .order, in: .orders, hintRank: 13, needs: .plan, reach: .live(.plan),
        unless: { state in
            let (card, obstacle) = card(state)
            guard let card else { return obstacle }
            return card.state == .open || card.state.isScheduled ? nil : state.stateObstacle(to: .place, card)
        }
    ) { state, _ in state.openPromise() },
    ConsoleCommand(
        "visit.report", "t", hint: Phrase("tell", "zgłoś"),
        also: "status field signature done completed started podpis zakończ wykonane teren",
        Phrase(
            "Tell what happened in the field, or correct it",
            "Zgłoś za serwisanta, co zaszło w terenie, lub popraw"),
        section: .order, in: .orders, hintRank: 24, needs: .dispatch,
        unless: { state in
            let (card, obstacle) = card(state)
            guard let card else { return obstacle }
            return state.reportObstacle(card)
        }
    ) { state, _ in state.openReport() },
]
