package import ServiceModel

/// Changes a contract. Orders under it that are not over get their due times anew.
package struct EditContract: Command {
    package static let name = "edit-contract"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.masterData
    package var breaking: PlanConsequence { .ownRules }

    /// As it is to be; its version is that on which the change is based.
    package var contract: Contract

    package init(_ contract: Contract) {
        self.contract = contract
    }
}
