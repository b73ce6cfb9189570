import ServiceModel

extension ConsoleState {
    /// What presses now comes first in the hint bar: an order nobody looked at, a plan that is ready or being made.
    var pressingHints: [ConsoleCommand] {
        guard moving == nil, planReview == nil else { return [] }
        var first: [ConsoleCommand] = []
        if !news.alarms.isEmpty { first.append(named("screen.alerts")) }
        if waitingPlan != nil {
            first.append(named("plan.start").hinting(Phrase("show plan", "pokaż plan")))
        } else if planRun != nil {
            first.append(named("plan.take"))
        }
        return first.filter { $0.places.contains(place) }
    }

    private func named(_ id: String) -> ConsoleCommand { commands.commands.first { $0.id == id }! }
}
