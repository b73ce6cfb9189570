extension Shift {
    /// Every stored field, in the order of the struct.
    static let fieldFeatures: [FieldFeatures<Shift>] = [
        .ordinary("technician"),
        FieldFeatures("day", .severalDays) { $0.day > 0 },
        .ordinary("startPlace"),
        FieldFeatures("endPlace", .differentEnds) { $0.startPlace != $0.endPlace },
        .ordinary("earliestStart"),
        .ordinary("latestEnd"),
        FieldFeatures("overtimeAllowed", .overtime) { $0.overtimeAllowed != 0 },
        .nested("breaks", inEach: Break.fieldFeatures) { $0.breaks }
            .and(.breaks) { !$0.breaks.isEmpty }
            .and(.severalBreaks) { $0.breaks.count > 1 },
        // What is held or allowed here matters to tasks that ask for it: they bring the feature.
        .with("task.skills", "skills"),
        .with("task.region", "regions"),
        .nested("limits", in: Limits.fieldFeatures) { $0.limits },
        FieldFeatures("travelScale", .travelScales) { $0.travelScale != .normal },
        FieldFeatures("serviceScale", .serviceScales) { $0.serviceScale != .normal },
        FieldFeatures("openingCost", .openingCosts) { $0.openingCost != 0 },
        FieldFeatures("travelCost", .travelCosts) { $0.travelCost != .normal },
        FieldFeatures("isLocked", .lockedShifts) { $0.isLocked },
        FieldFeatures("isAbsent", .absences) { $0.isAbsent },
        .nested("stock", in: Stock.fieldFeatures) { $0.stock },
        .with("task.serviceByKind", "kind"),
        FieldFeatures("profile", .profiles) { $0.profile != 0 },
        FieldFeatures("distanceCost", .distanceCosts) { $0.distanceCost != 0 },
        FieldFeatures("legCost", .legCosts) { $0.legCost != 0 },
        FieldFeatures("serviceCost", .serviceCosts) { $0.serviceCost != 0 },
    ]
}

extension Break {
    static let fieldFeatures: [FieldFeatures<Break>] = [
        FieldFeatures("windows", .breakChoices) { $0.windows.count != 1 },
        .ordinary("duration"),
        FieldFeatures("isOnTheClock", .breaksOnTheClock) { $0.isOnTheClock },
        FieldFeatures("maxLoad", .breakLoads) { $0.maxLoad != nil },
    ]
}

extension Limits {
    static let fieldFeatures: [FieldFeatures<Limits>] = [
        FieldFeatures("tasks", .taskLimits) { $0.tasks != nil },
        FieldFeatures("leg", .driveLimits) { $0.leg != nil },
        FieldFeatures("travel", .driveLimits) { $0.travel != nil },
        FieldFeatures("fromHome", .driveLimits) { $0.fromHome != nil },
        FieldFeatures("distance", .distanceLimits) { $0.distance != nil },
    ]
}

extension Stock {
    static let fieldFeatures: [FieldFeatures<Stock>] = [
        FieldFeatures("tools", .manyTools) { $0.tools.bits == nil },
        FieldFeatures("parts", .manyParts) { !SupplyMap.fitsLanes($0.parts) },
        FieldFeatures("capacity", .capacities) { !$0.capacity.isEmpty }
            .and(.severalLoadDimensions) { $0.capacity.count > 1 },
    ]
}
