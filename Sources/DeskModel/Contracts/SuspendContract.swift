package import ServiceModel

/// A contract is suspended from a day on, with the reason; or it holds again. New orders are asked about meanwhile.
package struct SuspendContract: Command {
    package static let name = "suspend-contract"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.masterData
    package var breaking: PlanConsequence { .ownRules }

    package var contract: Contract.ID
    package var suspension: OptionalChange<ContractHalt>

    package init(contract: Contract.ID, _ suspension: OptionalChange<ContractHalt>) {
        self.contract = contract
        self.suspension = suspension
    }
}
