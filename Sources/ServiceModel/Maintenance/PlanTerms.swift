/// What a maintenance plan says about its days: the rule and the company's wishes on top of it.
package struct PlanTerms: Hashable, Sendable, Codable {
    package var rule: PlanRule
    package var onFreeDay: OnFreeDay
    /// `nil` does not limit a move over free days, and leaves the visit no room beside its day.
    package var tolerance: Tolerance?
    package var season: Season?
    package var suspensions: [Suspension]

    package init(
        _ rule: PlanRule, onFreeDay: OnFreeDay = .next, tolerance: Tolerance? = nil, season: Season? = nil,
        suspensions: [Suspension] = []
    ) {
        self.rule = rule
        self.onFreeDay = onFreeDay
        self.tolerance = tolerance
        self.season = season
        self.suspensions = suspensions
    }

    /// Why the plan does nothing on a day, the season first; `nil` when it works.
    package func block(_ day: Day) -> PlanBlock? {
        if let season, !season.contains(day) { return .season }
        return suspensions.contains { $0.contains(day) } ? .suspended : nil
    }
}
