package import ServiceModel

/// What was done for a contract in a month.
package struct ContractStatement: Hashable, Sendable {
    package struct Line: Hashable, Sendable {
        package var day: Day
        package var number: OrderNumber
        package var visit: Int
        package var title: String
        package var site: String
        /// Minutes; `nil` where nothing was measured.
        package var work: Int?
        package var travel: Int?
        package var isDone: Bool

        package init(
            day: Day, number: OrderNumber, visit: Int, title: String, site: String, work: Int?, travel: Int?,
            isDone: Bool
        ) {
            self.day = day
            self.number = number
            self.visit = visit
            self.title = title
            self.site = site
            self.work = work
            self.travel = travel
            self.isDone = isDone
        }
    }

    package var contract: Contract
    package var customer: Customer
    /// The first day of the month.
    package var month: Day
    package var lines: [Line]
    package var parts: [ServiceReport.Part]
    /// As they stand at the month's end.
    package var pools: [PoolState]
    package var breaches: [ContractDetail.Missed]

    package init(
        contract: Contract, customer: Customer, month: Day, lines: [Line], parts: [ServiceReport.Part],
        pools: [PoolState], breaches: [ContractDetail.Missed]
    ) {
        self.contract = contract
        self.customer = customer
        self.month = month
        self.lines = lines
        self.parts = parts
        self.pools = pools
        self.breaches = breaches
    }
}
