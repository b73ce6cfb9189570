import DeskModel

/// Something about stock.
struct StockErrand: Errand {
    let deed: StockDeed

    var wayBack: WayBack { .undo }
    var afterClash: ClashOffer { .nothing }

    func finished(_ receipt: Receipt, of token: Int, _ attempt: Attempt?, in state: inout ConsoleState) -> [Effect] {
        state.stockDone(deed, receipt)
    }

    func refused(_ refusal: Refusal, of token: Int, in state: inout ConsoleState) -> [Effect] {
        letGo(of: token, in: &state)
        guard case .count(let place) = deed else { return [] }
        return [.ask(.stock(.overview(state.stockDay))), .ask(.stock(.at(place)))]
    }

    func letGo(of token: Int, in state: inout ConsoleState) {
        state.stockFailed(deed)
    }
}
