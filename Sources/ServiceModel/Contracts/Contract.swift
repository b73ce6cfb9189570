/// What was agreed with a customer: which sites and devices, when work is covered, how soon somebody comes, what is included.
package struct Contract: Hashable, Sendable, Codable {
    package typealias ID = Identifier<Contract>

    package var id: ID
    /// `U/2025/011`, or as it was typed; no two have the same.
    package var number: String
    package var customer: Customer.ID
    /// Where it holds; empty for all sites of the customer.
    package var sites: [Site.ID]
    /// For which devices it holds; empty for all.
    package var devices: [Asset.ID]
    package var days: DaySpan
    package var coverage: Coverage
    package var targets: ServiceTargets
    /// Targets of a class of service types, which beat the contract's own; a class that is not named has those.
    package var classes: [String: ServiceTargets]
    /// For which reasons of waiting its clock stands still.
    package var stoppingReasons: Set<HoldReason>
    package var included: IncludedWork
    package var prices: PriceTerms
    /// An order that is estimated to cost more waits for the customer's approval; net.
    package var limit: Money?
    package var fee: Money?
    /// For which time the fee is.
    package var feePeriod: ContractPeriod
    package var suspension: ContractHalt?
    /// Before its last day; the day is the last on which it held.
    package var ending: ContractHalt?
    package var note: String
    /// How another program calls it; no two have the same.
    package var key: String?
    package var version: Int

    package init(
        id: ID, number: String, customer: Customer.ID, sites: [Site.ID] = [], devices: [Asset.ID] = [], days: DaySpan,
        coverage: Coverage = .roundTheClock, targets: ServiceTargets = ServiceTargets(),
        classes: [String: ServiceTargets] = [:], stoppingReasons: Set<HoldReason> = Contract.usualStops,
        included: IncludedWork = IncludedWork(), prices: PriceTerms = PriceTerms(), limit: Money? = nil,
        fee: Money? = nil, feePeriod: ContractPeriod = .month, suspension: ContractHalt? = nil,
        ending: ContractHalt? = nil, note: String = "", key: String? = nil, version: Int = 1
    ) {
        self.id = id
        self.number = number
        self.customer = customer
        self.sites = sites
        self.devices = devices
        self.days = days
        self.coverage = coverage
        self.targets = targets
        self.classes = classes
        self.stoppingReasons = stoppingReasons
        self.included = included
        self.prices = prices
        self.limit = limit
        self.fee = fee
        self.feePeriod = feePeriod
        self.suspension = suspension
        self.ending = ending
        self.note = note
        self.key = key
        self.version = version
    }

    /// What a contract stops for unless it says otherwise: what the customer has to do.
    package static let usualStops: Set<HoldReason> = [.customer, .access, .approval]
}

extension Contract {
    /// The targets that hold for a priority of an order of a class.
    package func targets(_ priority: Priority, class name: String = "") -> TargetMinutes {
        (name.isEmpty ? nil : classes[name]).map { $0[priority] } ?? targets[priority]
    }

    /// The last day on which it holds, or on which it was ended before it began.
    package var lastDay: Day { ending.map { min(days.last, $0.day) } ?? days.last }

    /// The days on which it holds, as far as it was not ended before.
    package var heldDays: DaySpan? {
        ending.map { DaySpan(days.first, min(days.last, $0.day)) } ?? days
    }
}
