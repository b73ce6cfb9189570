package import DeskModel

/// What the console asks of branches. Later requests to look replace earlier ones.
package enum BranchesAsk: Sendable {
    /// All of them, and these two or one compared, or without names the first that can be; answered by
    /// ``BranchesNews/seen(_:lines:comparison:fault:)``.
    case look([BranchName], id: Int)
    /// Makes one of the plan as it is now; answered by ``BranchesNews/made(_:)`` or a refusal.
    case make(String, token: Int)
    /// Keeps a repair as one; answered by ``BranchesNews/kept(_:)`` or a refusal.
    case keep(AcceptOutage, as: String, token: Int)
    /// What applying one would change; answered by ``BranchesNews/reviewed(_:token:)`` or a refusal.
    case review(BranchName, token: Int)
    /// Takes one away; answered by ``BranchesNews/discarded(_:)`` or a refusal.
    case discard(BranchName, token: Int)
    /// It was applied whole: it goes; answered by ``BranchesNews/gone(_:)``, also where it could not go.
    case applied(BranchName)
}
