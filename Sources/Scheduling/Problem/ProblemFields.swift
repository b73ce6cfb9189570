extension Problem {
    /// Every stored field, in the order of the struct.
    static let fieldFeatures: [FieldFeatures<Problem>] = [
        .nested("shifts", inEach: Shift.fieldFeatures) { $0.shifts }
            .and(.unlikeShifts) { $0.hasUnlikeShifts },
        .nested("tasks", inEach: Task.fieldFeatures) { $0.tasks }
            .and(.priorities) { problem in problem.tasks.contains { $0.priority != problem.tasks[0].priority } }
            .and(.sharedSetup) { $0.hasSharedSetup }
            .and(.loadsBothWays) { $0.hasLoadsBothWays }
            .and(.severalTimesADay) { $0.hasTimesADay { $0 > 1 } }
            .and(.daysWithoutTime) { $0.hasTimesADay { $0 == 0 } },
        FieldFeatures("travel", .oneWayDrives) { !$0.travel.isSymmetric },
        .with("shift.profile", "otherTravel"),
        // Lengths and other costs of legs matter where a shift limits them or they cost something.
        .with("shift.distanceCost", "distances"),
        .with("shift.distanceCost", "otherDistances"),
        .with("shift.legCost", "legCosts"),
        FieldFeatures("shipments", .shipments) { !$0.shipments.isEmpty },
        FieldFeatures("depot", .depot) { $0.depot != nil },
        .ordinary("ticksPerMinute"),
        .derived("dayCount"),
        .derived("technicianCount"),
        .derived("horizon"),
        .derived("isBonded"),
        .derived("supplies"),
        .derived("tables"),
    ]

    /// Shifts that are more than several vehicles of one fleet.
    private var hasUnlikeShifts: Bool {
        guard let model = shifts.first else { return false }
        return shifts.contains { shift in
            var copy = shift
            copy.technician = model.technician
            return copy != model
        }
    }

    /// Whether somebody may come to a place with set-up from the same place.
    private var hasSharedSetup: Bool {
        guard tasks.contains(where: { $0.setup > 0 }) else { return false }
        var visits = [Int](repeating: 0, count: travel.places)
        for shift in shifts { visits[shift.startPlace] += 1 }
        for task in tasks { visits[task.place] += 1 }
        return tasks.contains { $0.setup > 0 && visits[$0.place] > 1 }
    }

    private var hasLoadsBothWays: Bool {
        tasks.contains { ($0.goods.delivery.first ?? 0) > 0 } && tasks.contains { ($0.goods.pickup.first ?? 0) > 0 }
    }

    /// Whether on some day a task may start in this number of separate intervals.
    private func hasTimesADay(_ isSo: (Int) -> Bool) -> Bool {
        (0..<tasks.count * dayCount).contains { isSo(Int(tables.slotFirst[$0 + 1] - tables.slotFirst[$0])) }
    }
}
