/// What counts of a visit: an act, its true time, and who did it.
package struct FieldFact: Hashable, Sendable {
    package var event: FieldEvent.ID
    package var act: FieldAct
    /// The true time, bent where it had to be.
    package var at: Timestamp
    package var technician: Technician.ID
    /// The version of the visit that the phone knew.
    package var seen: Int?

    package init(event: FieldEvent.ID, act: FieldAct, at: Timestamp, technician: Technician.ID, seen: Int? = nil) {
        self.event = event
        self.act = act
        self.at = at
        self.technician = technician
        self.seen = seen
    }
}
