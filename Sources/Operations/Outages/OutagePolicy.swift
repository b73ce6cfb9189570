import DeskModel
import Scheduling

extension OutageAim {
    /// The weights that lead a search there; `nil` for a policy that nobody knows.
    func policy(among known: [Policy]) -> Policy? {
        switch self {
        case .leastLate, .otherTechnician: Self.leastLatePolicy
        case .fewestCalls: Self.fewestCallsPolicy
        case .fewestChanges: Self.fewestChangesPolicy
        case .policy(let name): known.first { $0.name == name }
        }
    }

    private static let leastLatePolicy: Policy = {
        var policy = Policy(name: "least-late")
        policy.late = Policy.Penalty(once: 120, perMinute: 4)
        policy.promise = Policy.Penalty(once: 240, perMinute: 4)
        policy.waitingDay = 12
        policy.change.planned = 10
        return policy
    }()

    /// A promise that is not kept is a call, however far it is missed.
    private static let fewestCallsPolicy: Policy = {
        var policy = Policy(name: "fewest-calls")
        policy.promise = Policy.Penalty(once: 2000, perMinute: 0.5)
        policy.change.planned = 10
        policy.change.told = 2000
        return policy
    }()

    private static let fewestChangesPolicy: Policy = {
        var policy = Policy.fewestChanges
        policy.promise = Policy.Penalty(once: 240, perMinute: 2)
        return policy
    }()
}
