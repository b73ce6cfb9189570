extension Task {
    /// Every stored field, in the order of the struct.
    static let fieldFeatures: [FieldFeatures<Task>] = [
        .ordinary("place"),
        .ordinary("service"),
        FieldFeatures("setup", .setup) { $0.setup > 0 },
        FieldFeatures("windows", .windows) { !$0.windows.isEmpty },
        FieldFeatures("access", .accessHours) { !$0.access.isEmpty },
        FieldFeatures("skills", .skills) { !$0.skills.skills.isEmpty },
        FieldFeatures("region", .regions) { $0.region != nil },
        // That priorities differ is seen only in all tasks together.
        .ordinary("priority"),
        FieldFeatures("due", .due) { $0.due != nil },
        FieldFeatures("latest", .deadlines) { $0.latest != nil },
        FieldFeatures("promise", .promises) { $0.promise != nil },
        FieldFeatures("preference", .preferences) { $0.preference != nil },
        FieldFeatures("required", .requiredTechnicians) { !$0.required.isEmpty },
        FieldFeatures("preferred", .preferredTechnicians) { !$0.preferred.isEmpty },
        FieldFeatures("excluded", .excludedTechnicians) { !$0.excluded.isEmpty },
        FieldFeatures("days", .allowedDays) { $0.days != nil },
        FieldFeatures("lock", .locks) { $0.lock != .none },
        .with("lock", "fixedStart"),
        FieldFeatures("current", .placed) { $0.current != nil },
        .with("current", "changeClass"),
        FieldFeatures("started", .started) { $0.started },
        .with("current", "isNegotiable"),
        FieldFeatures("crew", .crews) { $0.crew != 1 },
        FieldFeatures("predecessors", .predecessors) { !$0.predecessors.isEmpty },
        .nested("goods", in: Goods.fieldFeatures) { $0.goods },
        FieldFeatures("serviceByKind", .serviceByKind) { !$0.serviceByKind.isEmpty },
        FieldFeatures("setupByKind", .setupByKind) { !$0.setupByKind.isEmpty },
    ]
}

extension Goods {
    static let fieldFeatures: [FieldFeatures<Goods>] = [
        FieldFeatures("tools", .stock) { !$0.tools.isEmpty }.and(.manyTools) { $0.tools.bits == nil },
        FieldFeatures("parts", .stock) { $0.parts.contains { $0 > 0 } }
            .and(.manyParts) { !SupplyMap.fitsLanes($0.parts) },
        FieldFeatures("delivery", .loads) { $0.delivery.contains { $0 > 0 } }
            .and(.severalLoadDimensions) { $0.delivery.count > 1 },
        FieldFeatures("pickup", .loads) { $0.pickup.contains { $0 > 0 } }
            .and(.severalLoadDimensions) { $0.pickup.count > 1 },
    ]
}
