package import ServiceModel

/// What an order's contract says of it, as lists and pages show it.
package struct OrderAgreement: Hashable, Sendable {
    package var contract: Contract.ID
    package var number: String
    /// How each target stands; of an order that is over, in a list, nothing.
    package var targets: [TargetStanding]
    /// What was missed; empty in lists.
    package var breaches: [ServiceBreach]

    package init(
        contract: Contract.ID, number: String, targets: [TargetStanding], breaches: [ServiceBreach] = []
    ) {
        self.contract = contract
        self.number = number
        self.targets = targets
        self.breaches = breaches
    }
}
