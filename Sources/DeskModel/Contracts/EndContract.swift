package import ServiceModel

/// A contract ends before its last day, with the reason; or that is taken away again. Orders under it keep it.
package struct EndContract: Command {
    package static let name = "end-contract"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.masterData
    package var breaking: PlanConsequence { .ownRules }

    package var contract: Contract.ID
    /// The last day on which it holds.
    package var ending: OptionalChange<ContractHalt>

    package init(contract: Contract.ID, _ ending: OptionalChange<ContractHalt>) {
        self.contract = contract
        self.ending = ending
    }
}
