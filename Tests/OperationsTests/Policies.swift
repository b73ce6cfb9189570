import Scheduling

/// Policies for tests, which know the engine by nothing else.
enum Policies {
    /// As `balanced`, named `thrifty`: leaving a visit out costs so many minutes of travel for each point.
    static func thrifty(_ unplanned: Double) -> Policy {
        var policy = Policy.balanced
        policy.name = "thrifty"
        policy.unplanned = unplanned
        return policy
    }
}
