import DeskModel
import Scheduling
import ServiceModel
import Storage

/// Help that comes too late within the shifts may come in time when somebody stays longer: against the rule, with a reason.
extension OutageSolving {
    /// What people who stay longer today can do, and when it would begin within their shifts.
    struct LongerDay {
        let found: Found
        let within: [Visit.ID: Timestamp]
    }

    /// `nil` where every emergency is in time, or nothing is won.
    func longerDay(_ found: Found, _ aim: OutageAim, _ policy: Policy) throws -> LongerDay? {
        let before = missed(found)
        guard before > 0, !isStopped() else { return nil }
        let longer = try search(aim, policy, isLonger: true)
        guard longer.unplanned.count <= found.unplanned.count, missed(longer) < before else { return nil }
        return LongerDay(found: longer, within: found.placed.filter { emergencies.contains($0.key) }.mapValues(\.start))
    }

    private var emergencies: Set<Visit.ID> { Set(ground.causes.filter { $0.value == .emergency }.keys) }

    /// How many times that emergencies are due at are not kept.
    private func missed(_ found: Found) -> Int {
        emergencies.reduce(0) { sum, visit in
            let dues =
                ground.snapshot.visits[visit]?.targets.all.filter { $0.target != nil && $0.kind != .response } ?? []
            guard let place = found.placed[visit] else { return sum + dues.count }
            return sum + dues.count { $0.moment < ($0.measure == .start ? place.start : place.end) }
        }
    }
}
