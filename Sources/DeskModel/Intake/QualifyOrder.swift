public import ServiceModel

/// A draft becomes ready: its place and duration are known, and its first visit opens. What is `nil` is as it was asked
/// for when the order arose.
public struct QualifyOrder: Command {
    public static let name = "qualify-order"
    public static let undo = UndoClass.reversible
    public static let permission = Permission.intake

    public var order: Order.ID
    /// Minutes on site.
    public var duration: Int?
    public var skills: [SkillRequirement]?
    public var crewSize: Int?
    public var technician: EditOrder.Changes.OnlyTechnician?
    public var basis: Basis

    public init(
        order: Order.ID, duration: Int? = nil, skills: [SkillRequirement]? = nil, crewSize: Int? = nil,
        technician: EditOrder.Changes.OnlyTechnician? = nil, basis: Basis = Basis()
    ) {
        self.order = order
        self.duration = duration
        self.skills = skills
        self.crewSize = crewSize
        self.technician = technician
        self.basis = basis
    }
}
