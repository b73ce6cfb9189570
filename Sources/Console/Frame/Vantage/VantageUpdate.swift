import DeskModel
import ServiceModel

/// The way to another place from which the plan is seen, and home.
extension ConsoleState {
    /// Has it made ready; the console goes there once it is, unless somebody has done something else meanwhile.
    mutating func look(from goal: VantageGoal) -> [Effect] {
        let token = freshToken()
        errands[token] = VantageErrand(wish: wish(for: goal))
        status.say(onTheWay(to: goal))
        return [.look(from: goal, token: token)]
    }

    private func onTheWay(to goal: VantageGoal) -> String {
        switch goal {
        case .branch(let name):
            language("Opening the branch \(name) …", "Otwieram wariant \(name) …")
        case .past(let moment):
            language("Going back to \(wording.whole(moment)) …", "Cofam do: \(wording.whole(moment)) …")
        }
    }

    /// It is ready.
    mutating func take(readyVantage token: Int) -> [Effect] {
        guard let wish = (errands.removeValue(forKey: token) as? VantageErrand)?.wish else { return [] }
        // The keys since then meant what is on the screen now.
        guard granted(wish) != nil, overlay == nil, moving == nil else {
            tell(
                .consequence(
                    Phrase(
                        "What was to be looked at is ready; ask again to go there.",
                        "To, co miało być pokazane, jest gotowe; poproś ponownie, by tam przejść.")))
            return []
        }
        return [.enter(token: token)]
    }

    /// Back to the plan that everybody works on, to the line where one was; what would be lost is asked about first.
    mutating func comeHome() -> [Effect] {
        guard hasHome else { return [] }
        guard planning == nil else {
            overlay = .ask(.comeHome)
            return []
        }
        return [.comeHome]
    }

    /// Whether there is a way home from here.
    var homeObstacle: Phrase? {
        hasHome ? nil : Phrase("this is the plan that everybody works on", "to jest plan, na którym pracują wszyscy")
    }
}
