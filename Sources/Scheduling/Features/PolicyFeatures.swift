extension Policy {
    /// Every stored field, in the order of the struct. What a task, a shift or a plan brings is weighed through ``Costs``
    /// by whoever knows the thing itself; weights that are costs of their own are features.
    static let fieldFeatures: [FieldFeatures<Policy>] = [
        .ordinary("name"),
        .ordinary("unplanned"),
        .with("task.current", "dropped"),
        .with("task.due", "comingLate"),
        .with("task.due", "late"),
        .with("task.promise", "promise"),
        .with("task.preference", "preference"),
        .with("shift.overtimeAllowed", "overtime"),
        FieldFeatures("travel", .travelCounts) { $0.travel == 1 }
            .and(.travelIsFree) { $0.travel == 0 }
            .and(.travelIsWeighed) { $0.travel != 0 && $0.travel != 1 },
        .with("shift.openingCost", "technicianCost"),
        FieldFeatures("skillWaste", .skillWaste) { $0.skillWaste != 0 },
        .with("shift.day", "waitingDay"),
        .with("task.preferred", "otherTechnician"),
        FieldFeatures("distance", .distanceWeight) { $0.distance != 0 },
        FieldFeatures("workingTime", .workingTimeCounts) { $0.workingTime == 1 }
            .and(.workingTimeIsWeighed) { $0.workingTime != 0 && $0.workingTime != 1 },
        FieldFeatures("gap", .gapWeight) { $0.gap != 0 },
        FieldFeatures("imbalance", .imbalanceWeight) { $0.imbalance != 0 },
        FieldFeatures("siteApart", .siteApartWeight) { $0.siteApart != 0 },
        .with("task.current", "change"),
        FieldFeatures("servesFirst", .servesFirst) { $0.servesFirst },
    ]
}
