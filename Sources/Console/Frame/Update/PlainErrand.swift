import DeskModel

/// A change that is done once it is written.
struct PlainErrand: Errand {
    var wayBack: WayBack { .undo }
    var afterClash: ClashOffer { .again }

    func finished(_ receipt: Receipt, of token: Int, _ attempt: Attempt?, in state: inout ConsoleState) -> [Effect] {
        // What a dialog shows of its order is read again.
        if case .completion(let draft)? = state.overlay { return [.ask(.orders(.one(draft.order)))] }
        return []
    }
}
