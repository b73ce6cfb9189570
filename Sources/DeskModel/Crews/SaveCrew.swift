package import ServiceModel

/// Enters a standing crew, or changes one: who leads, who comes along, and on which days.
package struct SaveCrew: Command {
    package static let name = "save-crew"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.plan
    package static let reach = CommandReach.live(.plan)

    /// `nil` for a new one.
    package var crew: Crew.ID?
    package var title: String
    package var leader: Technician.ID
    package var members: [Technician.ID]
    package var from: Day
    /// Its last day; `nil` without an end.
    package var through: Day?

    package init(
        crew: Crew.ID? = nil, title: String, leader: Technician.ID, members: [Technician.ID], from: Day,
        through: Day? = nil
    ) {
        self.crew = crew
        self.title = title
        self.leader = leader
        self.members = members
        self.from = from
        self.through = through
    }
}
