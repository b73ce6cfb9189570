import DeskModel

/// What a form made or changed.
struct FormErrand: Errand {
    var wayBack: WayBack { .undo }

    var afterClash: ClashOffer {
        .again(
            mine: Phrase(
                "mine again: what you changed is written over theirs",
                "moje jeszcze raz: Twoje zmiany wejdą na tamte"),
            leaving: Phrase("; what you typed stays under ↑", "; wpisane zostaje pod ↑"))
    }

    func finished(_ receipt: Receipt, of token: Int, _ attempt: Attempt?, in state: inout ConsoleState) -> [Effect] {
        state.formSaved(receipt)
        return []
    }

    func refused(_ refusal: Refusal, of token: Int, in state: inout ConsoleState) -> [Effect] {
        state.formRefused(refusal)
        return []
    }

    func letGo(of token: Int, in state: inout ConsoleState) {
        state.formRefused(nil)
    }
}
