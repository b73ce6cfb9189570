public import ServiceModel

/// Hours of one technician on one day instead of the weekly pattern's. Visits that would no longer fit are told first;
/// they stay and are shown as broken when it is done all the same.
public struct SetShift: Command {
    public static let name = "set-shift"
    public static let undo = UndoClass.reversible
    public static let permission = Permission.plan
    public var breaking: PlanConsequence { .asked }

    public var technician: Technician.ID
    public var day: Day
    /// Empty for a day off; `nil` goes back to the pattern.
    public var hours: [ShiftHours]?
    public var basis: Basis

    public init(technician: Technician.ID, day: Day, hours: [ShiftHours]?, basis: Basis = Basis()) {
        self.technician = technician
        self.day = day
        self.hours = hours
        self.basis = basis
    }
}
