package import ServiceModel

/// One contract as lists show it.
package struct ContractLine: Hashable, Sendable, Identifiable {
    package var contract: Contract
    package var customer: String
    package var standing: ContractStanding
    package var creditStop: CreditStop?
    /// Orders under it that are not over.
    package var openOrders: Int
    /// Targets missed in the running year.
    package var breaches: Int

    package var id: Contract.ID { contract.id }

    package init(
        contract: Contract, customer: String, standing: ContractStanding, creditStop: CreditStop? = nil,
        openOrders: Int = 0, breaches: Int = 0
    ) {
        self.contract = contract
        self.customer = customer
        self.standing = standing
        self.creditStop = creditStop
        self.openOrders = openOrders
        self.breaches = breaches
    }
}
