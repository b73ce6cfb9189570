import DeskModel
import ServiceModel
import Storage

extension SuspendContract: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        var contract = try scope.contract(contract)
        contract.suspension = try scope.checked(suspension.value, of: contract)
        try scope.transaction.update(contract)
        return Outcome(
            .contracts(
                contract.suspension.map { .suspended(contract.number, $0.day, reason: $0.reason) }
                    ?? .resumed(contract.number)))
    }
}
