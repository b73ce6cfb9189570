package import ServiceModel

/// Time of a technician that follows from no event of a visit: administration, the way home, a break, or what a gap was.
package struct AddTime: Command {
    package static let name = "add-time"
    /// It is withdrawn by another entry.
    package static let undo = UndoClass.compensated
    package static let permission = Permission.dispatch

    package var technician: Technician.ID
    package var kind: TimeKind
    /// What administration it was; needed for it, and for nothing else.
    package var about: AdministrationKind?
    /// Needed for travel, waiting and work.
    package var visit: Visit.ID?
    package var from: Timestamp
    package var to: Timestamp
    package var note: String

    package init(
        technician: Technician.ID, kind: TimeKind, about: AdministrationKind? = nil, visit: Visit.ID? = nil,
        from: Timestamp, to: Timestamp, note: String = ""
    ) {
        self.technician = technician
        self.kind = kind
        self.about = about
        self.visit = visit
        self.from = from
        self.to = to
        self.note = note
    }
}
