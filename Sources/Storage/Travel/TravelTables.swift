extension Department {
    static let travel = Department(
        "travel", [TravelFactorRow.self, ManualLegRow.self], others: [.roadLeg],
        // What had not been answered yet is not known.
        rederive: { transaction, _ in
            try transaction.statements.run(
                "DELETE FROM road_leg WHERE fetched_at > :moment", ["moment": SQLValue(transaction.now)])
        })
}

extension Table {
    /// What road engines have answered: a cache.
    static let roadLeg = Table(
        "road_leg", .notJournalled, key: LegEnds.columns + ["engine", "profile"],
        LegEnds.columns + ["engine", "profile", "seconds", "metres", "fault", "fetched_at", "generation"])
}
