import DeskModel
import ServiceModel
import Storage

extension EndContract: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        var contract = try scope.contract(contract)
        contract.ending = try scope.checked(ending.value, of: contract)
        try scope.transaction.update(contract)
        return Outcome(
            .contracts(
                contract.ending.map { .ended(contract.number, $0.day, reason: $0.reason) }
                    ?? .notEnded(contract.number)))
    }
}

extension CommandScope {
    /// With a clean reason, and on a day of the contract.
    func checked(_ halt: ContractHalt?, of contract: Contract) throws -> ContractHalt? {
        guard let halt else { return nil }
        guard contract.days.contains(halt.day) else {
            throw Refusal.contracts(.outside(contract.number, halt.day, contract.days))
        }
        return ContractHalt(halt.day, reason: try reason(halt.reason))
    }
}
