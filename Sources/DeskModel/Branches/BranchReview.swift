package import ServiceModel

/// What applying a branch would change in the live plan, move by move.
package struct BranchReview: Sendable {
    package var line: BranchLine
    /// The moves, what is wrong with them, and the figures before and after.
    package var diff: PlanDiff
    package var roster: BranchRoster
    /// Moves of visits that the live plan has moved as well.
    package var conflicts: [Visit.ID: BranchConflict]
    /// Entries of the live plan that the branch has taken in since it was made.
    package var takenIn: Int
    /// Calls that were made already.
    package var said: [Visit.ID: String]

    package init(
        line: BranchLine, diff: PlanDiff, roster: BranchRoster, conflicts: [Visit.ID: BranchConflict], takenIn: Int,
        said: [Visit.ID: String]
    ) {
        self.line = line
        self.diff = diff
        self.roster = roster
        self.conflicts = conflicts
        self.takenIn = takenIn
        self.said = said
    }

    package var name: BranchName { line.name }
    package var left: [BranchLeft] { line.stamp?.left ?? [] }

    /// With these of its moves.
    package func command(_ moves: [PlanMove]) -> ApplyBranch {
        ApplyBranch(branch: name, base: diff.base, roster: roster, moves: moves, said: said)
    }
}
