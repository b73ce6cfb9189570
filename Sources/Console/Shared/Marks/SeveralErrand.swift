import DeskModel

/// The same to many; the list waits for what became of each.
struct SeveralErrand: Errand {
    let list: ResultList

    var wayBack: WayBack { .undo }
    var afterClash: ClashOffer { .again }

    func finished(_ receipt: Receipt, of token: Int, _ attempt: Attempt?, in state: inout ConsoleState) -> [Effect] {
        state.finish(list, receipt.rows)
        state.offerAgain(receipt.rows, attempt)
        return []
    }

    func refused(_ refusal: Refusal, of token: Int, in state: inout ConsoleState) -> [Effect] {
        if case .desk(.everyRow(let refusals)) = refusal { state.finish(list, refusals.map { .failure($0) }) }
        return []
    }
}
