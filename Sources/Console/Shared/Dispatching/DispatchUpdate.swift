import DeskModel
import ServiceModel
import TermCanvas

/// Handing work over to technicians, and taking it back.
extension ConsoleState {
    /// What `D` and `Ctrl-R` mean: the marks; on the board the whole day, of a technician or of a region; elsewhere the
    /// visit under the cursor.
    func handoverCards(_ act: VisitAct) -> [VisitCard] {
        let cards: [VisitCard]
        if meansMarks {
            // Whoever cannot is left out by the store, with the reason; the rest goes on.
            let canAny = marks.visits.contains { visit in
                view.visits[visit].map { VisitLifecycle.transition(act, from: $0.state) != nil } ?? false
            }
            return canAny ? markedCards : []
        } else if meansWholeDay {
            cards = dayCards
        } else {
            cards = selectedCard.map { [$0] } ?? []
        }
        return cards.filter { VisitLifecycle.transition(act, from: $0.state) != nil }
    }

    private var meansWholeDay: Bool { current.meansWholeDay(self) }

    /// The visits of the cell under the cursor, or of a region's technicians on that day, each once.
    private var dayCards: [VisitCard] {
        let technicians: [Technician.ID]
        switch board.cursor.row {
        case .technician(let technician): technicians = [technician]
        case .region(let region): technicians = view.technicians.filter { $0.region == region }.map(\.id)
        }
        let stops = technicians.flatMap { view.sheets[CellKey($0, board.cursor.day)]?.stops ?? [] }
        var seen: Set<Visit.ID> = []
        return stops.filter { seen.insert($0.visit).inserted }.compactMap { view.visits[$0.visit] }
    }

    /// Why nothing can be handed over or taken back here.
    func handoverObstacle(_ act: VisitAct) -> Phrase? {
        guard handoverCards(act).isEmpty else { return nil }
        if !meansMarks, !meansWholeDay || dayCards.count == 1, let card = selectedCard ?? dayCards.first {
            return stateObstacle(to: act, card)
        }
        return act == .dispatch
            ? Phrase("nothing here waits to be dispatched", "nic tu nie czeka na wysłanie")
            : Phrase(
                "nothing here is dispatched and not yet under way", "nic tu nie jest wysłane i jeszcze nie w drodze")
    }

    /// The state, and what is possible in it.
    func stateObstacle(to act: VisitAct, _ card: VisitCard) -> Phrase {
        if card.state == .planned, let end = card.placement?.end, end <= now, act != .place {
            func over(_ language: Language) -> String {
                ExecutionRefusal.timeIsOver("\(card.named)", end, Wording(language, view.calendar, today: today))
            }
            return Phrase(over(.english), over(.polish))
        }
        func possible(_ language: Language) -> String {
            let acts = VisitLifecycle.acts(in: card.state).filter { $0 != .place && $0 != .miss }
            return acts.isEmpty
                ? language("nothing", "nic") : acts.map { $0.command(language) }.joined(separator: ", ")
        }
        return Phrase(
            "\(card.named) is \(card.state.name(.english)); possible: \(possible(.english))",
            "\(card.named): stan „\(card.state.name(.polish))”; możliwe: \(possible(.polish))")
    }

    /// Asks first when more than one technician is concerned; `u` takes the rest back anyway.
    mutating func handOver(_ act: VisitAct) -> [Effect] {
        let cards = handoverCards(act)
        let people = Set(cards.compactMap { $0.placement?.leader })
        guard people.count > 1, !meansMarks else { return handOver(act, cards) }
        overlay = .confirm(Confirmation(act: act, visits: cards.map(\.id), technicians: people.count))
        return []
    }

    mutating func handOver(_ act: VisitAct, _ cards: [VisitCard]) -> [Effect] {
        if act == .dispatch {
            return performSeveral(Phrase("Dispatch", "Wysłanie"), cards) { card, basis in
                DispatchVisit(visit: card.id, basis: basis)
            }
        }
        return performSeveral(Phrase("Recall", "Odwołanie"), cards) { card, basis in
            RecallVisit(visit: card.id, basis: basis)
        }
    }

    /// Enter carries it out; any other key lets it be.
    mutating func press(_ key: Key, confirming question: Confirmation) -> [Effect] {
        overlay = nil
        guard key == .enter || key == .character("y") || key == .character("t") && language == .polish else {
            status.say(language("Nothing was changed.", "Niczego nie zmieniono."))
            return []
        }
        return handOver(question.act, question.visits.compactMap { view.visits[$0] })
    }
}

extension VisitAct {
    /// As a menu names it.
    func command(_ language: Language) -> String {
        switch self {
        case .place: language("assign", "zaplanuj")
        case .unplace: language("take off the board", "zdejmij z grafiku")
        case .dispatch: language("dispatch", "wyślij")
        case .recall: language("recall", "odwołaj")
        case .accept: language("accept", "przyjmij")
        case .reject: language("reject", "odrzuć")
        case .travel: language("travel", "wyjazd")
        case .arrive: language("arrive", "przyjazd")
        case .start: language("start work", "początek pracy")
        case .pause: language("pause", "pauza")
        case .resume: language("resume", "wznów")
        case .complete: language("complete", "zakończ")
        case .partial: language("done in part", "wykonane częściowo")
        case .needsParts: language("needs parts", "brak części")
        case .noAccess: language("no access", "brak dostępu")
        case .abort: language("abort", "przerwij")
        case .cancel: language("cancel", "anuluj")
        case .miss: language("missed", "nieodbyta")
        case .withdraw: language("it did not happen", "nie zaszło")
        }
    }
}
