import DeskModel
import ServiceModel

/// A plan, or what a branch says, is written into the live plan.
enum PlanErrand: Errand {
    case plan
    case branch(BranchName)

    var wayBack: WayBack { .undo }
    var afterClash: ClashOffer { .nothing }

    func finished(_ receipt: Receipt, of token: Int, _ attempt: Attempt?, in state: inout ConsoleState) -> [Effect] {
        if case .branch(let name) = self { return state.branchApplied(name, receipt) }
        let moves = state.planReview?.tickedMoves ?? []
        if receipt.skipped.isEmpty { state.marks.finish(moves.map(\.visit)) }
        state.planning = nil
        state.chooseAboutPlan(receipt, of: moves, attempt)
        return []
    }

    func letGo(of token: Int, in state: inout ConsoleState) {
        guard case .review(var review) = state.planning else { return }
        review.isWriting = false
        state.planning = .review(review)
    }
}
