package import ServiceModel

/// Writes what a branch says into the live plan as one entry: who is off, other hours, work broken off, and the moves, each of
/// which is checked against what has changed since; what does not fit any more is left out with its reason.
package struct ApplyBranch: Command {
    package static let name = "apply-branch"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.plan
    /// A branch has no branches.
    package static let reach = CommandReach.live(.plan)
    package var breaking: PlanConsequence { .told }

    package var branch: BranchName
    /// The live journal's sequence over which the branch was compared.
    package var base: Int
    package var roster: BranchRoster
    package var moves: [PlanMove]
    /// Calls that were made already, by visit: what was said.
    package var said: [Visit.ID: String]

    package init(
        branch: BranchName, base: Int, roster: BranchRoster = BranchRoster(), moves: [PlanMove],
        said: [Visit.ID: String] = [:]
    ) {
        self.branch = branch
        self.base = base
        self.roster = roster
        self.moves = moves
        self.said = said
    }
}
