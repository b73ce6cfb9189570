package import ServiceModel

/// From where somebody at a desk wants to look.
package enum VantageGoal: Hashable, Sendable {
    /// A branch by its name.
    case branch(String)
    /// As it stood then.
    case past(Timestamp)
}
