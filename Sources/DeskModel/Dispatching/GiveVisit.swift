package import ServiceModel

/// Gives a visit to another technician, or to another time of the day, in one entry: recalled where it was sent, placed, and
/// sent again where it was sent before. What a remedy of the forecast does.
package struct GiveVisit: BasedCommand {
    package static let name = "give-visit"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.plan

    package var visit: Visit.ID
    package var technician: Technician.ID
    package var day: Day
    /// It takes the place of the day that starts nearest to it.
    package var start: Timestamp
    package var basis: Basis

    package init(visit: Visit.ID, technician: Technician.ID, day: Day, start: Timestamp, basis: Basis = Basis()) {
        self.visit = visit
        self.technician = technician
        self.day = day
        self.start = start
        self.basis = basis
    }
}
