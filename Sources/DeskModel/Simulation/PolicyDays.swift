package import ServiceModel

/// The same days under one policy.
package struct PolicyDays: Hashable, Sendable {
    package var policy: RoomPolicy
    /// By seed.
    package var days: [SimulatedFigures]

    package init(_ policy: RoomPolicy, days: [SimulatedFigures]) {
        self.policy = policy
        self.days = days
    }

    package func summary(_ measure: DayMeasure) -> SeedSummary? { SeedSummary(days.compactMap(measure.value)) }

    /// The mean, and of several days how far they spread.
    package func words(_ measure: DayMeasure, _ language: Language) -> String {
        guard let summary = summary(measure) else { return "-" }
        let mean = measure.words(summary.mean, language)
        guard summary.count > 1 else { return mean }
        return mean + " ± " + measure.words(summary.deviation, language).prefix { $0 != " " }
    }

    /// By how much it differs from the others on the same days.
    package func difference(from other: [SimulatedFigures], _ measure: DayMeasure) -> SeedSummary? {
        SeedSummary(
            zip(days, other).compactMap { own, base in
                measure.value(own).flatMap { value in measure.value(base).map { value - $0 } }
            })
    }
}
