import ServiceModel
import TermCanvas

/// What would be lost unseen, and is therefore asked about.
package enum LossQuestion: Hashable, Sendable {
    /// The console is to end while a plan is computed or waits.
    case quit
    /// The search is to end without its plan.
    case stopPlanning
    /// The plan on the screen is to go.
    case discardPlan

    func sentence(_ state: ConsoleState) -> String {
        let language = state.language
        switch self {
        case .quit where state.planRun != nil:
            return language(
                "A plan is being computed and would be lost. Enter leaves Dyspo, Esc stays.",
                "Plan jest liczony i przepadnie. Enter kończy Dyspo, Esc zostaje.")
        case .quit:
            return language(
                "A plan is ready and nobody has taken it: it would be lost. Enter leaves Dyspo, Esc stays.",
                "Plan jest policzony i nikt go nie przyjął: przepadnie. Enter kończy Dyspo, Esc zostaje.")
        case .stopPlanning:
            return language(
                "Stop planning and throw away what was found? Enter throws it away, s takes it, Esc goes on.",
                "Zakończyć liczenie i wyrzucić, co znaleziono? Enter wyrzuca, s bierze, Esc liczy dalej.")
        case .discardPlan:
            return language(
                "Throw the plan away? Nothing of it was written. Enter throws it away, Esc keeps it.",
                "Odrzucić plan? Niczego z niego nie zapisano. Enter odrzuca, Esc zostawia.")
        }
    }
}

extension ConsoleState {
    /// Ends the console; what would be lost is asked about first.
    mutating func quit() -> [Effect] {
        guard planning != nil else { return [.quit] }
        overlay = .ask(.quit)
        return []
    }

    /// Enter does it; every other key does not.
    mutating func press(_ key: Key, answering question: LossQuestion) -> [Effect] {
        overlay = nil
        let isYes = key == .enter || key == .character("y") || key == .character("t") && language == .polish
        if question == .stopPlanning, key == .character("s") { return finishPlan() }
        guard isYes else {
            status.say(language("Nothing was lost.", "Nic nie przepadło."))
            return []
        }
        switch question {
        case .quit: return [.quit]
        case .stopPlanning, .discardPlan: return discardPlan()
        }
    }
}
