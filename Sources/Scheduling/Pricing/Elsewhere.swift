import Synchronization

/// Where the tasks of a plan would go if they left their shifts. That does not depend on what is taken in hand: it is
/// looked for once a plan.
final class Elsewhere: Sendable {
    typealias Place = (shift: Int, insertion: Insertion)

    private struct Leaving: Hashable {
        let task: Int
        let shift: Int
    }

    private let known = Mutex<[Leaving: Place?]>([:])
    private let shiftsOfDay: [[Int]]
    private let shiftsOfTechnician: [[Int]]

    init(_ problem: Problem) {
        var shiftsOfDay = [[Int]](repeating: [], count: problem.dayCount)
        var shiftsOfTechnician = [[Int]](repeating: [], count: problem.technicianCount)
        for (index, shift) in problem.shifts.enumerated() {
            shiftsOfDay[shift.day].append(index)
            shiftsOfTechnician[shift.technician].append(index)
        }
        (self.shiftsOfDay, self.shiftsOfTechnician) = (shiftsOfDay, shiftsOfTechnician)
    }

    /// The other shifts of a shift's day and of its technician; those that are both come twice.
    func neighbours(of shift: Int, in problem: Problem) -> [Int] {
        let (day, technician) = (problem.shifts[shift].day, problem.shifts[shift].technician)
        return (shiftsOfDay[day] + shiftsOfTechnician[technician]).filter { $0 != shift }
    }

    /// The place that a task would get if it left its shift; looked for when nobody has asked before.
    func place(of task: Int, leaving shift: Int, _ look: () -> Place?) -> Place? {
        let leaving = Leaving(task: task, shift: shift)
        if let found = known.withLock({ $0[leaving] }) { return found }
        let found = look()
        known.withLock { $0[leaving] = .some(found) }
        return found
    }
}
