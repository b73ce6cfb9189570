/// What keeps one task off the plan.
public struct Obstacles: Sendable, Hashable {
    /// How many technicians each rule stops on every one of their shifts.
    public private(set) var techniciansStopped: [RuleName: Int] = [:]
    /// Shifts where it fits as things stand; if there are any, the plan had better uses for the time.
    public private(set) var shiftsThatFit: [Int] = []
    /// Shifts where a single rule stands in the way: the one change that would make it fit.
    public private(set) var nearMisses: [NearMiss] = []
    /// Technicians looked at.
    public private(set) var technicians = 0

    public struct NearMiss: Sendable, Hashable {
        public let shift: Int
        public let reason: Reason
    }

    /// The rule that stops the most technicians.
    public var chief: RuleName? {
        RuleName.allCases.filter { techniciansStopped[$0] != nil }
            .max { techniciansStopped[$0, default: 0] < techniciansStopped[$1, default: 0] }
    }

    /// The reasons on all shifts of one technician.
    mutating func add(_ shifts: [(shift: Int, reasons: [Reason])]) {
        technicians += 1
        shiftsThatFit += shifts.filter(\.reasons.isEmpty).map(\.shift)
        nearMisses += shifts.compactMap { found in
            found.reasons.count == 1 ? NearMiss(shift: found.shift, reason: found.reasons[0]) : nil
        }
        for rule in RuleName.allCases where shifts.allSatisfy({ $0.reasons.contains { $0.rule == rule } }) {
            techniciansStopped[rule, default: 0] += 1
        }
    }
}
