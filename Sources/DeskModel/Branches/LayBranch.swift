package import ServiceModel

/// Lays what a branch says over a fresh copy of the live plan. Done by the program in the branch's own file, and by nobody
/// else: no undo of the branch reaches behind it.
package struct LayBranch: Command {
    package static let name = "lay-branch"
    package static let undo = UndoClass.final
    package static let permission = Permission.plan
    package var breaking: PlanConsequence { .told }

    package var branch: BranchName
    /// Up to which entry of the live journal the copy goes.
    package var base: Int
    package var roster: BranchRoster
    package var moves: [PlanMove]

    package init(branch: BranchName, base: Int, roster: BranchRoster = BranchRoster(), moves: [PlanMove] = []) {
        self.branch = branch
        self.base = base
        self.roster = roster
        self.moves = moves
    }
}
