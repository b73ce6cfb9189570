package import ServiceModel

/// A line of a file of maintenance plans.
package struct PlanRow: Hashable, Sendable, Codable {
    package var line: Int
    /// Name or NIP.
    package var customer: String
    package var site: String
    package var name: String
    /// Code or name of the order type.
    package var type: String
    /// Serial numbers or names.
    package var devices: [String]
    package var terms: PlanTerms
    package var horizon: Int
    package var technician: String?
    /// Nobody else may come.
    package var isOnly: Bool
    /// The number of the contract under which its orders are.
    package var contract: String?
    package var doneBefore: Day?
    package var ended: Day?
    /// How another program calls it.
    package var key: String?

    package init(
        line: Int, customer: String, site: String, name: String, type: String, devices: [String] = [],
        terms: PlanTerms, horizon: Int = MaintenancePlan.usualHorizon, technician: String? = nil, isOnly: Bool = false,
        contract: String? = nil, doneBefore: Day? = nil, ended: Day? = nil, key: String? = nil
    ) {
        self.line = line
        self.customer = customer
        self.site = site
        self.name = name
        self.type = type
        self.devices = devices
        self.terms = terms
        self.horizon = horizon
        self.technician = technician
        self.isOnly = isOnly
        self.contract = contract
        self.doneBefore = doneBefore
        self.ended = ended
        self.key = key
    }
}
