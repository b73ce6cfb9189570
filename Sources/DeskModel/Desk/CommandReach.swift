package import ServiceModel

/// Where a command means something.
package enum CommandReach: Hashable, Sendable {
    /// In a draft of the plan too: what it writes is part of what is applied later.
    case drafts
    /// Only in the plan that everybody works on: it says or does something outside the plan. The permission names what kind
    /// of act it is.
    case live(Permission)

    /// Planning is what drafts are for; all else needs to be said.
    package init(_ permission: Permission) { self = permission == .plan ? .drafts : .live(permission) }
}
