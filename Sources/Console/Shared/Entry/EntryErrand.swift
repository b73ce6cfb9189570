import DeskModel

/// A new order said in one line.
struct EntryErrand: Errand {
    var wayBack: WayBack { .nothing }
    var afterClash: ClashOffer { .nothing }

    func finished(_ receipt: Receipt, of token: Int, _ attempt: Attempt?, in state: inout ConsoleState) -> [Effect] {
        state.entrySaved(receipt)
        return []
    }

    func refused(_ refusal: Refusal, of token: Int, in state: inout ConsoleState) -> [Effect] {
        state.entryRefused(refusal)
        return []
    }

    func letGo(of token: Int, in state: inout ConsoleState) {
        state.entryRefused(nil)
    }
}
