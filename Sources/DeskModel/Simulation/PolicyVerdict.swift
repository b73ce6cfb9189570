/// Which policy keeps most of what was agreed, on the same days, and what it costs beside the next best.
package struct PolicyVerdict: Hashable, Sendable {
    /// By what they are ranked: SLA; where no contract's time fell due, what is late.
    package let measure: DayMeasure
    package let best: RoomPolicy
    /// The next best.
    package let rival: RoomPolicy
    /// All that are shown alike with the best by that measure, itself among them.
    package let level: [RoomPolicy]
    /// The best one's mean.
    package let value: Double
    /// By how much the rival is worse; 0 where the two are level.
    package let lead: Double
    /// What the best takes more of than the rival (positive), or less.
    package let costs: [Cost]
    /// The lead is larger than chance explains, in 95 of 100 cases; never after one day.
    package let isSure: Bool
    package let days: Int

    package struct Cost: Hashable, Sendable {
        package let measure: DayMeasure
        package let amount: Double
    }

    /// What policies are compared by where what was agreed says nothing, the dearest first.
    private static let prices: [DayMeasure] = [.calls, .moved, .overtime, .travel]

    /// `nil` unless several policies have played the same number of days.
    package init?(_ policies: [PolicyDays]) {
        guard policies.count > 1, let days = policies.first?.days.count, days > 0,
            policies.allSatisfy({ $0.days.count == days })
        else { return nil }
        let measure: DayMeasure = policies.allSatisfy { $0.summary(.sla) != nil } ? .sla : .late
        let ranked = policies.enumerated()
            .map { (rank: Self.rank(of: $1, by: measure) + [$0], days: $1) }
            .sorted { $0.rank.lexicographicallyPrecedes($1.rank) }.map(\.days)
        let (best, rival) = (ranked[0], ranked[1])
        func tenths(_ days: PolicyDays, _ measure: DayMeasure) -> Int {
            DayMeasure.tenths(days.summary(measure)?.mean ?? 0)
        }
        let top = tenths(best, measure)
        self.measure = measure
        (self.best, self.rival) = (best.policy, rival.policy)
        (value, self.days) = (Double(top) / 10, days)
        level = policies.filter { tenths($0, measure) == top }.map(\.policy)
        lead = Double(abs(top - tenths(rival, measure))) / 10
        costs = Self.prices.compactMap { price in
            let more = tenths(best, price) - tenths(rival, price)
            return more == 0 ? nil : Cost(measure: price, amount: Double(more) / 10)
        }
        isSure = best.difference(from: rival.days, measure)?.isSure ?? false
    }

    /// Small is good.
    private static func rank(of days: PolicyDays, by measure: DayMeasure) -> [Int] {
        func tenths(_ measure: DayMeasure) -> Int { DayMeasure.tenths(days.summary(measure)?.mean ?? 0) }
        return [measure.isMoreBetter ? -tenths(measure) : tenths(measure)] + prices.map(tenths)
    }
}
