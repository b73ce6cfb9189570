import DeskModel
import ServiceModel

/// What the dialog that ends a visit waits for.
enum CompletionErrand: Errand {
    /// The end, with all that its order asks.
    case end
    /// Answers only; an order is to follow from the one to this question.
    case finding(Order.ID, question: String)

    var wayBack: WayBack { if case .end = self { .fact(.corrected) } else { .nothing } }
    var afterClash: ClashOffer { .nothing }

    func finished(_ receipt: Receipt, of token: Int, _ attempt: Attempt?, in state: inout ConsoleState) -> [Effect] {
        guard case .finding(let order, let question) = self else {
            state.completionAnswered(isDone: true)
            return []
        }
        state.completionAnswered(isDone: false)
        return state.followUp(question: question, of: order)
    }

    func refused(_ refusal: Refusal, of token: Int, in state: inout ConsoleState) -> [Effect] {
        letGo(of: token, in: &state)
        // What others told meanwhile shows in the dialog.
        if case .completion(let draft)? = state.overlay { return [.ask(.orders(.one(draft.order)))] }
        return []
    }

    func letGo(of token: Int, in state: inout ConsoleState) {
        state.completionAnswered(isDone: false)
    }
}
