public import ServiceModel

/// A draft becomes ready: its place and duration are known, and its first visit opens.
public struct QualifyOrder: Command {
    public static let name = "qualify-order"
    public static let undo = UndoClass.reversible
    public static let permission = Permission.intake

    public var order: Order.ID
    /// Minutes on site.
    public var duration: Int
    public var skills: [SkillRequirement]
    public var crewSize: Int
    public var requiredTechnician: Technician.ID?
    public var basis: Basis

    public init(
        order: Order.ID, duration: Int, skills: [SkillRequirement] = [], crewSize: Int = 1,
        requiredTechnician: Technician.ID? = nil, basis: Basis = Basis()
    ) {
        self.order = order
        self.duration = duration
        self.skills = skills
        self.crewSize = crewSize
        self.requiredTechnician = requiredTechnician
        self.basis = basis
    }
}
