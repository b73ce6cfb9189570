package import DeskModel

/// What the console is told of branches.
package enum BranchesNews: Sendable {
    /// The answer to the look of that id; the comparison is `nil` where there is nothing to compare, or `fault` says why
    /// not.
    case seen(Int, lines: [BranchLine], comparison: BranchComparison?, fault: Refusal?)
    case made(BranchLine)
    case kept(BranchLine)
    case reviewed(BranchReview, token: Int)
    case discarded(BranchName)
    case gone(BranchName)
    /// Why something was not done, by its token. Nothing was written.
    case refused(Int, Refusal)
}
