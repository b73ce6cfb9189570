package import ServiceModel

/// Ends a standing crew with a day; one that has not begun by then is removed. Visits keep their people.
package struct EndCrew: Command {
    package static let name = "end-crew"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.plan
    package static let reach = CommandReach.live(.plan)

    package var crew: Crew.ID
    package var through: Day

    package init(crew: Crew.ID, through: Day) {
        self.crew = crew
        self.through = through
    }
}
