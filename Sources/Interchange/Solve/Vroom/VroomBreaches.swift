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
        switch reason {
        case .lacksSkills, .skillLevelTooLow: VroomViolation(.skills)
        case .noWindowInShift: outsideTime(of: problem.shifts[shift], problem.tasks[task])
        case .outsideWindow(let latest, let would), .tooLate(let latest, let would),
            .delaysOther(_, let latest, let would), .shiftTooShort(let latest, let would):
            VroomViolation(.delay, duration: Int(would) - Int(latest))
        case .breakLost: VroomViolation(.missingBreak)
        case .breakTooHeavy: VroomViolation(.maxLoad)
        case .tooManyTasks: VroomViolation(.maxTasks)
        case .tooMuchTravel: VroomViolation(.maxTravelTime)
        case .wayTooLong: VroomViolation(.maxDistance)
        case .unreachable: VroomViolation(.noWay)
        case .overloaded: VroomViolation(.load)
        case .withoutPickup, .withoutDelivery: VroomViolation(.precedence)
        default: VroomViolation(.unknown)
        }
    }

    /// The vehicle's time is over before the nearest window opens, or begins after it closes.
    private func outsideTime(of shift: Shift, _ task: Scheduling.Task) -> VroomViolation {
        let early = task.windows.map { Int($0.opens) - Int(shift.hardEnd) }.filter { $0 > 0 }.min()
        let late = task.windows.map { Int(shift.earliestStart) - Int($0.closes) }.filter { $0 > 0 }.min()
        if let early, early < late ?? .max { return VroomViolation(.leadTime, duration: early) }
        return VroomViolation(.delay, duration: late)
    }
}
