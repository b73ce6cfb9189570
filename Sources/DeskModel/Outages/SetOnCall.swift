package import ServiceModel

/// Enters who can be called out for emergencies from when to when.
package struct SetOnCall: Command {
    package static let name = "set-on-call"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.plan
    package static let reach = CommandReach.live(.plan)

    package var technician: Technician.ID
    /// `nil` for every region in which the technician works.
    package var region: Region.ID?
    package var from: Timestamp
    package var to: Timestamp

    package init(technician: Technician.ID, region: Region.ID?, from: Timestamp, to: Timestamp) {
        self.technician = technician
        self.region = region
        self.from = from
        self.to = to
    }
}
