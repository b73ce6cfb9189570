import DeskModel
import ServiceModel

extension ConsoleState {
    /// Why what reaches so far cannot be done from where one looks; `nil` when it can.
    func vantageObstacle(to reach: CommandReach) -> Phrase? { vantage.refusal(of: reach).map(phrase) }

    /// Both languages, as the table of commands has its reasons.
    private func phrase(_ refusal: VantageRefusal) -> Phrase {
        Phrase(
            refusal.obstacle(Wording(.english, view.calendar, today: today)),
            refusal.obstacle(Wording(.polish, view.calendar, today: today)))
    }

    /// Whether a reason is that the past is looked at: it is the same for every key, so that what was pressed need not
    /// be said behind it.
    func isOfThePast(_ obstacle: Phrase) -> Bool {
        vantage.onlyLooks && vantageObstacle(to: .drafts) == obstacle
    }
}
