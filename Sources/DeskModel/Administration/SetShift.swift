package import ServiceModel

/// Hours of one technician on one day instead of the weekly pattern's. Visits that would no longer fit are told first;
/// they stay and are shown as broken when it is done all the same.
package struct SetShift: BasedCommand {
    package static let name = "set-shift"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.plan
    package var breaking: PlanConsequence { .asked }

    package var technician: Technician.ID
    package var day: Day
    /// Empty for a day off; `nil` goes back to the pattern.
    package var hours: [ShiftHours]?
    package var basis: Basis

    package init(technician: Technician.ID, day: Day, hours: [ShiftHours]?, basis: Basis = Basis()) {
        self.technician = technician
        self.day = day
        self.hours = hours
        self.basis = basis
    }
}
