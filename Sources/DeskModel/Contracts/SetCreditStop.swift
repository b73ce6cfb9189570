package import ServiceModel

/// Nothing more is done for a customer on credit, with the reason; or credit is fine again.
package struct SetCreditStop: Command {
    package static let name = "set-credit-stop"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.masterData
    package var breaking: PlanConsequence { .ownRules }

    package var customer: Customer.ID
    /// Since when, and why; `nil` for credit that is fine.
    package var stop: ContractHalt?

    package init(customer: Customer.ID, _ stop: ContractHalt?) {
        self.customer = customer
        self.stop = stop
    }
}
