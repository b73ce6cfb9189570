import DeskModel
import ServiceModel

/// A visit in jeopardy, with its card.
struct RiskRow: Sendable {
    var jeopardy: Jeopardy
    var card: VisitCard
}

extension ConsoleState {
    var risk: ListState<RiskList> {
        get { self[ListState<RiskList>.self] }
        _modify { yield &self[ListState<RiskList>.self] }
    }

    /// What is foreseen of a visit; `nil` where nothing is at risk.
    func jeopardy(of visit: Visit.ID) -> Jeopardy? { risks[visit] }

    /// The same where it says something that the plan and the clock do not say already.
    func newRisk(of visit: Visit.ID) -> Jeopardy? {
        guard let found = jeopardy(of: visit), found.grade != .watch, found.forecast != nil,
            let card = view.visits[visit], lateness(of: card) == nil, !card.isOverdue(at: now)
        else { return nil }
        return found
    }

    /// `; give to …`: what can be done, where that is known.
    func remedyWords(_ jeopardy: Jeopardy) -> String {
        guard let remedy = jeopardy.remedy, !remedy.isNone else { return "" }
        return language("; remedy: ", "; rada: ") + remedy.words(wording)
    }

    /// `38 % may be late: 53 paused for 0:59`, `0:11 late: …`; of what is expected in time only what was not told: `not sent`.
    func riskWords(_ jeopardy: Jeopardy) -> String {
        let reason = jeopardy.reason.words(wording)
        if jeopardy.left < 0 { return jeopardy.minutesWords(wording) + ": " + reason }
        guard jeopardy.grade != .watch else { return reason }
        let chance = jeopardy.chance.map { "\($0) % " } ?? ""
        return chance + language("may be late", "może się spóźnić") + ": " + reason
    }
}
