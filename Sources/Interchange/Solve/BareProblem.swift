package import Scheduling

/// A problem read from a file, with what the engine is to make of it.
package struct BareProblem: Sendable {
    package let problem: Problem
    package let policy: Policy
    /// Where the search begins.
    package let start: Plan

    /// What of a plan keeps every rule, judged again from the routes alone, and what does not.
    package func checked(_ plan: Plan) -> SoundPlan { SoundPlan(plan, of: problem) }

    /// Only travel counts, and everything has to be planned.
    static func everythingPlanned(_ name: String) -> Policy {
        var policy = Policy(name: name)
        policy.unplanned = 10_000
        policy.dropped = 0
        policy.skillWaste = 0
        policy.waitingDay = 0
        policy.otherTechnician = 0
        policy.servesFirst = true
        return policy
    }
}
