package import ServiceModel

/// A new contract. What it overlaps with is told, and which of them counts.
package struct CreateContract: Command {
    package static let name = "create-contract"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.masterData
    package var breaking: PlanConsequence { .ownRules }

    /// As it is to be. Its identifier is the store's to give, and its number too when it is empty.
    package var contract: Contract

    package init(_ contract: Contract) {
        self.contract = contract
    }
}
