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
    func jeopardy(of visit: Visit.ID) -> Jeopardy? { risks[visit].flatMap { forecast?.jeopardies[$0] } }

    /// The same where it says something that the plan and the clock do not say already.
    func newRisk(of visit: Visit.ID) -> Jeopardy? {
        guard let found = jeopardy(of: visit), found.grade != .watch, found.forecast != nil, isNews(of: visit) else {
            return nil
        }
        return found
    }

    private func isNews(of visit: Visit.ID) -> Bool {
        guard let card = view.visits[visit] else { return false }
        return lateness(of: card) == nil && !card.isOverdue(at: now)
    }

    /// Counts the new risks again where view, forecast or minute are others: every frame tells how many there are.
    mutating func countNewRisks() {
        let edition = RiskCount.Edition(view: viewEdition, forecast: forecastEdition, minute: now.seconds / 60)
        guard riskCount.edition != edition else { return }
        // Read in place: a jeopardy is a large value.
        let count =
            forecast?.jeopardies.withUnsafeBufferPointer { found in
                risks.values.count { index in
                    found[index].grade != .watch && found[index].forecast != nil && isNews(of: found[index].visit)
                }
            } ?? 0
        riskCount = RiskCount(edition: edition, count: count)
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
