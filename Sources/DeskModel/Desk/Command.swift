package import ServiceModel

/// One change somebody asks for. Its value stands here; its law (check, write, journal) stands in Operations under the
/// same folder and file name.
package protocol Command: Sendable, Codable {
    /// How the journal names it, such as `place-visit`.
    static var name: String { get }
    /// What `u` does with it.
    static var undo: UndoClass { get }
    /// Which permission of a role it takes; what takes it back takes the same.
    static var permission: Permission { get }
    /// Whether it means something in a draft of the plan.
    static var reach: CommandReach { get }
    /// What happens when it breaks visits that stand on what it changes.
    var breaking: PlanConsequence { get }
}

extension Command {
    package static var reach: CommandReach { CommandReach(permission) }

    /// Master data is what plans stand on.
    package var breaking: PlanConsequence { Self.permission == .masterData ? .asked : .ownRules }
}
