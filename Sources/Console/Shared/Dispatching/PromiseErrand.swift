import DeskModel

/// A promise, the place that was promised with it, and what was known of that place's day.
struct PromiseErrand: Errand {
    let draft: PromiseDraft
    let day: Basis

    var wayBack: WayBack { .undo }
    var afterClash: ClashOffer { .again }

    func finished(_ receipt: Receipt, of token: Int, _ attempt: Attempt?, in state: inout ConsoleState) -> [Effect] {
        guard let offer = draft.place else { return [] }
        return state.place(draft.visit, at: offer, basis: Basis(receipt.versions).adding(day))
    }
}
