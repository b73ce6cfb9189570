import Scheduling

/// Puts the engine's reasons into VROOM's violations.
struct VroomBreaches {
    private let jobs: [VroomJob]
    private let vehicles: [VroomVehicle]
    private let problem: Problem

    init(_ jobs: [VroomJob], _ vehicles: [VroomVehicle], _ problem: Problem) {
        self.jobs = jobs
        self.vehicles = vehicles
        self.problem = problem
    }

    /// Each cause once.
    func violations(_ reasons: [Reason], of task: Int, on shift: Int) -> [VroomViolation] {
        var seen: Set<VroomViolation.Cause> = []
        return reasons.map { violation($0, task, shift) }.filter { seen.insert($0.cause).inserted }
    }

    private func violation(_ reason: Reason, _ task: Int, _ shift: Int) -> VroomViolation {
        switch reason.rule {
        case .skill: VroomViolation(.skills)
        case .window where reason == .noWindowInShift: outsideTime(of: problem.shifts[shift], problem.tasks[task])
        case .window, .deadline, .neighbours, .workingTime:
            VroomViolation(.delay, duration: reason.excess.map { Int($0) })
        case .breaks: VroomViolation(reason.isOfTheLoad ? .maxLoad : .missingBreak)
        case .taskLimit: VroomViolation(.maxTasks)
        case .travelLimit: VroomViolation(limit(reason))
        case .way: VroomViolation(.noWay)
        case .supplies: VroomViolation(reason.isOfTheLoad ? .load : .unknown)
        case .order: VroomViolation(reason.isOfAShipment ? .precedence : .unknown)
        // VROOM has no word for them; most come from what its files cannot say.
        case .absence, .lock, .region, .technician, .day, .access, .crew, .soundShift, .unknown:
            VroomViolation(.unknown)
        }
    }

    /// VROOM limits all drives together, not single ones.
    private func limit(_ reason: Reason) -> VroomViolation.Cause {
        if case .tooMuchTravel = reason { return .maxTravelTime }
        if case .wayTooLong = reason { return .maxDistance }
        return .unknown
    }

    /// The vehicle's time is over before the nearest window opens, or begins after it closes.
    private func outsideTime(of shift: Shift, _ task: Scheduling.Task) -> VroomViolation {
        let early = task.windows.map { Int($0.opens) - Int(shift.hardEnd) }.filter { $0 > 0 }.min()
        let late = task.windows.map { Int(shift.earliestStart) - Int($0.closes) }.filter { $0 > 0 }.min()
        if let early, early < late ?? .max { return VroomViolation(.leadTime, duration: early) }
        return VroomViolation(.delay, duration: late)
    }
}

extension Reason {
    /// Not tools or parts, and not the time.
    fileprivate var isOfTheLoad: Bool {
        if case .overloaded = self { return true }
        if case .breakTooHeavy = self { return true }
        return false
    }

    fileprivate var isOfAShipment: Bool {
        if case .waitsFor = self { return false }
        return rule == .order
    }
}
