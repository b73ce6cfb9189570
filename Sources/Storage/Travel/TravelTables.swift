extension Department {
    static let travel = Department("travel", [TravelFactorRow.self, ManualLegRow.self], others: [.roadLeg])
}

extension Table {
    /// What road engines have answered: a cache.
    static let roadLeg = Table(
        "road_leg", .notJournalled, key: LegEnds.columns + ["engine", "profile"],
        LegEnds.columns + ["engine", "profile", "seconds", "metres", "fault", "fetched_at", "generation"])
}
