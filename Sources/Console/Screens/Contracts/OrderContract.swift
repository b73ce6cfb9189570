import DeskModel
import ServiceModel

/// From an order to its contract.
let orderContractCommands: [ConsoleCommand] = [
    ConsoleCommand(
        "order.contract", "gU", hint: Phrase("its contract", "jego umowa"),
        also: "agreement SLA umowa zlecenia",
        Phrase("The contract of the order under the cursor", "Umowa zlecenia pod kursorem"), section: .screens,
        in: [.free, .own],
        unless: { state in
            state.meantContract == nil
                ? Phrase("no order with a contract is under the cursor", "pod kursorem nie ma zlecenia z umową") : nil
        }
    ) { state, _ in state.openMeantContract() }
]

extension ConsoleState {
    /// The page of a contract found by the palette; with something in hand the board is what one needs.
    mutating func openPage(of contract: Contract.ID) -> [Effect] {
        guard moving == nil else {
            status.say(
                language("An order is in hand; Esc puts it back.", "Zlecenie jest w ręku; Esc je odkłada."), .warning)
            return []
        }
        return enterContract(contract)
    }

    /// The number of the contract of the order under the cursor.
    var meantContract: String? {
        if let line = current.meant(self)?.line { return line.agreement?.number }
        return selectedCard?.contract
    }

    /// Goes to the contract itself where the store has said which it is, else to the list under a filter for it.
    fileprivate mutating func openMeantContract() -> [Effect] {
        guard let number = meantContract else { return [] }
        if let agreement = current.meant(self)?.line?.agreement { return enterContract(agreement.contract) }
        if let agreement = detail.detail?.agreement, agreement.number == number {
            return enterContract(agreement.contract)
        }
        self[ContractPageState.self].wanted = wish(for: number)
        return [.ask(.contracts(.all))]
    }

    /// The contract that was to be opened is known now.
    mutating func openWanted(_ contracts: [ContractLine]) -> [Effect] {
        let wanted = granted(self[ContractPageState.self].wanted)
        self[ContractPageState.self].wanted = nil
        guard let wanted, let line = contracts.first(where: { $0.contract.number == wanted }) else { return [] }
        return enterContract(line.id)
    }
}
