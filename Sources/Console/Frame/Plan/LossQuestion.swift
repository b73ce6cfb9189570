package import DeskModel
package import ServiceModel
import TermCanvas

/// What would be lost unseen, and is therefore asked about.
package enum LossQuestion: Hashable, Sendable {
    /// The console is to end while a plan is computed or waits.
    case quit
    /// A branch is to be left while a plan is computed or waits there.
    case comeHome
    /// The search is to end without its plan.
    case stopPlanning
    /// The plan on the screen is to go.
    case discardPlan
    /// A branch is to go, with all that is in it.
    case discardBranch(BranchName)
    /// What `u` would take back was done before the console was opened.
    case undoOlder(sequence: Int, at: Timestamp, Summary)

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
        case .comeHome:
            return language(
                "A plan of this branch is not taken yet and would be lost. Enter comes home all the same, Esc stays.",
                "Plan w tym wariancie nie jest przyjęty i przepadnie. Enter mimo to wraca, Esc zostaje.")
        case .stopPlanning:
            return language(
                "Stop planning and throw away what was found? Enter throws it away, s takes it, Esc goes on.",
                "Zakończyć liczenie i wyrzucić, co znaleziono? Enter wyrzuca, s bierze, Esc liczy dalej.")
        case .discardPlan:
            return language(
                "Throw the plan away? Nothing of it was written. Enter throws it away, Esc keeps it.",
                "Odrzucić plan? Niczego z niego nie zapisano. Enter odrzuca, Esc zostawia.")
        case .discardBranch(let name):
            return language(
                "Discard the branch \(name)? Nothing brings it back. Enter discards it, Esc keeps it.",
                "Porzucić wariant \(name)? Nic go nie przywróci. Enter porzuca, Esc zostawia.")
        case .undoOlder(_, let at, let summary):
            let (when, what) = (state.wording.past(at), summary.sentence(state.wording))
            return language(
                "Nothing from this console is left to undo. Your last change before was done \(when): \(what) "
                    + "Enter takes it back, Esc leaves it.",
                "Z tej konsoli nie ma już czego cofnąć. Poprzednia Twoja zmiana, zrobiona \(when): \(what) "
                    + "Enter ją cofa, Esc zostawia.")
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
            if case .undoOlder = question {
                status.say(language("Nothing was undone.", "Niczego nie cofnięto."))
            } else {
                status.say(language("Nothing was lost.", "Nic nie przepadło."))
            }
            return []
        }
        switch question {
        case .quit: return [.quit]
        case .comeHome: return [.comeHome]
        case .stopPlanning, .discardPlan: return discardPlan()
        case .discardBranch(let name): return discard(name)
        case .undoOlder(let sequence, _, _): return undo(since: sequence - 1)
        }
    }

    /// Takes the last change back that is newer than an entry.
    mutating func undo(since: Int) -> [Effect] {
        let token = freshToken()
        errands[token] = HistoryErrand.undo
        return [.undo(token: token, since: since)]
    }

    /// `u` went back to what was done before the console was opened: whether that is meant is asked, unless something
    /// else was begun meanwhile.
    mutating func askAboutOlder(_ refusal: Refusal) -> Bool {
        guard case .desk(.undoOlder(let sequence, let at, let summary)) = refusal, overlay == nil, moving == nil else {
            return false
        }
        overlay = .ask(.undoOlder(sequence: sequence, at: at, summary))
        return true
    }
}
