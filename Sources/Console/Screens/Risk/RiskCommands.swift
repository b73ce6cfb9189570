import DeskModel
import ServiceModel

private let nothingListed = Phrase("nothing is at risk", "nic nie jest zagrożone")

private let remedyObstacle: @Sendable (ConsoleState) -> Phrase? = { state in
    guard let row = state.risk.row else { return nothingListed }
    switch row.jeopardy.remedy {
    case nil: return Phrase("the remedy is being looked for", "trwa szukanie rady")
    case .give?: return state.roleObstacle(to: row.jeopardy.isSent ? .dispatch : .plan)
    case .send?: return state.roleObstacle(to: .dispatch)
    case .ask?, .repair?, .tell?, .nothingBetter?, .noPlace?: return nil
    }
}

/// The keys of what is at risk.
let riskCommands: [ConsoleCommand] = [
    ConsoleCommand(
        "risk.remedy", "Enter", hint: Phrase("do the remedy", "wykonaj radę"),
        also: "give send remedy oddaj wyślij rada",
        Phrase(
            "Carry the remedy out, or open the order to call whom it names",
            "Wykonaj radę albo otwórz zlecenie, by zadzwonić do wskazanej osoby"),
        section: .risk, in: [.risk], hintRank: 1, unless: remedyObstacle
    ) { state, _ in state.carryOutRemedy() },
    ConsoleCommand(
        "risk.order", "i", hint: Phrase("its order", "zlecenie"),
        Phrase("Open the order of the line", "Otwórz zlecenie z wiersza"), section: .risk, in: [.risk], hintRank: 2,
        unless: { $0.risk.row == nil ? nothingListed : nil }
    ) { state, _ in
        guard let card = state.risk.row?.card else { return [] }
        return state.enterOrder(card.order, card.number)
    },
]

extension ConsoleState {
    /// Through the one door: whoever changed the visit since the forecast was made is told of, and nothing is written.
    mutating func carryOutRemedy() -> [Effect] {
        guard let row = risk.row, let remedy = row.jeopardy.remedy else { return [] }
        switch remedy {
        case .give(let gift):
            let token = freshToken()
            errands[token] = PlaceErrand()
            return [
                .perform(
                    GiveVisit(
                        visit: row.card.id, technician: gift.technician, day: gift.day, start: gift.start,
                        basis: row.jeopardy.basis), token: token)
            ]
        case .send:
            let token = freshToken()
            errands[token] = PlaceErrand()
            return [.perform(DispatchVisit(visit: row.card.id, basis: row.jeopardy.basis), token: token)]
        case .repair:
            guard let technician = row.jeopardy.technician else { return [] }
            return beginOutage(.off(technician, restOfDay(today)))
        case .ask, .tell, .nothingBetter, .noPlace:
            return enterOrder(row.card.order, row.card.number)
        }
    }

    /// A forecast has come. It takes no key and moves nothing: marks, figures and the lists that show it are others.
    mutating func take(_ forecast: Forecast) -> [Effect] {
        noteAnswered()
        let before = self.forecast
        // Overtaken on its way.
        guard forecast.sequence >= before?.sequence ?? 0, forecast.now >= before?.now ?? forecast.now else { return [] }
        self.forecast = forecast
        risks = Dictionary(zip(forecast.jeopardies.map(\.visit), forecast.jeopardies.indices)) { first, _ in first }
        if current is ListScreen<RiskList> { current.refresh(&self) }
        return ring(from: before, to: forecast)
    }
}
