public import ServiceModel

/// A technician works again: the absence under way at that moment, or the next one, ends there.
public struct ReturnToWork: Command {
    public static let name = "return-to-work"
    public static let undo = UndoClass.reversible
    public static let permission = Permission.plan
    public var breaking: PlanConsequence { .told }

    public var technician: Technician.ID
    public var at: Timestamp

    public init(technician: Technician.ID, at: Timestamp) {
        self.technician = technician
        self.at = at
    }
}
