import DeskModel

/// What is in hand is put somewhere, or off the plan.
enum HandErrand: Errand {
    case drop, unassign

    var wayBack: WayBack { .undo }

    var afterClash: ClashOffer {
        guard self == .drop else { return .again }
        return .again(
            mine: Phrase("mine again: drop it there all the same", "moje jeszcze raz: upuść tam mimo to"),
            leaving: Phrase("; it is put back", "; odłóż z ręki"))
    }

    func finished(_ receipt: Receipt, of token: Int, _ attempt: Attempt?, in state: inout ConsoleState) -> [Effect] {
        // What was taken in hand meanwhile stays there.
        if state.moving?.writing == token { state.putDown(isDropped: true) }
        return []
    }

    func refused(_ refusal: Refusal, of token: Int, in state: inout ConsoleState) -> [Effect] {
        let isInHand = state.moving?.writing == token
        letGo(of: token, in: &state)
        return isInHand ? state.refused(refusal) : []
    }

    func letGo(of token: Int, in state: inout ConsoleState) {
        if state.moving?.writing == token { state.moving?.writing = nil }
    }

    func asked(again token: Int, in state: inout ConsoleState) {
        state.moving?.writing = token
    }

    func left(in state: inout ConsoleState) {
        if self == .drop || state.moving != nil { state.putDown(isDropped: false) }
    }
}
