package import ServiceModel

/// All there is to say about one contract in a year.
package struct ContractDetail: Hashable, Sendable {
    package var line: ContractLine
    package var sites: [Site]
    package var devices: [Asset]
    /// All sites of its customer, which it has unless it names some.
    package var siteCount: Int
    package var deviceCount: Int
    package var year: Int
    package var pools: [PoolState]
    package var score: [TargetScore]
    package var breaches: [Missed]
    package var overlaps: [ContractOverlap]
    /// Orders under it that were reported in the year, newest first.
    package var orders: [Covered]
    /// Its papers, oldest first.
    package var documents: [Document]
    /// Changes of it, newest first.
    package var history: [JournalEntry]

    /// How often a target was kept in the year.
    package struct TargetScore: Hashable, Sendable {
        package var priority: Priority
        package var target: ServiceTarget
        package var kept: Int
        package var all: Int

        package init(_ priority: Priority, _ target: ServiceTarget, kept: Int, of all: Int) {
            self.priority = priority
            self.target = target
            self.kept = kept
            self.all = all
        }
    }

    /// A target that was missed, with its order.
    package struct Missed: Hashable, Sendable {
        package var breach: ServiceBreach
        package var number: OrderNumber

        package init(_ breach: ServiceBreach, _ number: OrderNumber) {
            self.breach = breach
            self.number = number
        }
    }

    /// An order under it, with how its targets stand.
    package struct Covered: Hashable, Sendable {
        package var order: Order
        package var targets: [TargetStanding]

        package init(_ order: Order, _ targets: [TargetStanding]) {
            self.order = order
            self.targets = targets
        }
    }

    package init(
        line: ContractLine, sites: [Site], devices: [Asset], siteCount: Int, deviceCount: Int, year: Int,
        pools: [PoolState], score: [TargetScore], breaches: [Missed], overlaps: [ContractOverlap],
        orders: [Covered], documents: [Document] = [], history: [JournalEntry]
    ) {
        self.line = line
        self.sites = sites
        self.devices = devices
        self.siteCount = siteCount
        self.deviceCount = deviceCount
        self.year = year
        self.pools = pools
        self.score = score
        self.breaches = breaches
        self.overlaps = overlaps
        self.orders = orders
        self.documents = documents
        self.history = history
    }
}
