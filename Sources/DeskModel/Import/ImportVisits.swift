package import ServiceModel

/// Takes in where visits stand, from a file, all in one entry: those that are still to come are put where the file says,
/// for what a rule forbids somebody has to say so. What technicians have told is theirs, and is left alone.
package struct ImportVisits: Command {
    package static let name = "import-visits"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.plan
    package static let reach = CommandReach.live(.plan)
    package var breaking: PlanConsequence { .asked }

    package var rows: [VisitRow]
    /// Leave out the rows that cannot be taken in, instead of refusing them all.
    package var keepGoing: Bool
    /// Visits that stand elsewhere are moved.
    package var moves: Bool

    package init(_ rows: [VisitRow], keepGoing: Bool = false, moves: Bool = false) {
        self.rows = rows
        self.keepGoing = keepGoing
        self.moves = moves
    }
}
