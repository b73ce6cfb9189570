import DeskModel

/// A repair is accepted, or a call of it noted.
enum OutageErrand: Errand {
    case acceptance, call

    var wayBack: WayBack { self == .call ? .undo : .nothing }
    var afterClash: ClashOffer { self == .call ? .nothing : .solvedAnew }

    func finished(_ receipt: Receipt, of token: Int, _ attempt: Attempt?, in state: inout ConsoleState) -> [Effect] {
        self == .call ? [.outage(.calls)] : state.outageAccepted(receipt)
    }

    func letGo(of token: Int, in state: inout ConsoleState) {
        if self == .acceptance { state.outageRefused() }
    }
}
