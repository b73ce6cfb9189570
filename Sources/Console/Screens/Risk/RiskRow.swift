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

    /// `38 % late: 53 paused for 0:59`, `0:11 late: …`
    func riskWords(_ jeopardy: Jeopardy) -> String {
        let chance = jeopardy.chance.map { "\($0) % " } ?? ""
        let verdict =
            jeopardy.left < 0
            ? jeopardy.minutesWords(wording)
            : chance + language("may be late", "może się spóźnić")
        return verdict + ": " + jeopardy.reason.words(wording)
    }
}
