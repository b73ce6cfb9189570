import ServiceModel

/// A name for a branch, being typed.
package enum BranchQuestion: Hashable, Sendable {
    /// Of the plan as it is now.
    case new
    /// Of the repair that is shown.
    case repair

    func words(_ language: Language) -> String {
        switch self {
        case .new: language("Branch of the plan as it is now, called", "Wariant z obecnego planu, o nazwie")
        case .repair: language("Keep the repair as the branch", "Zachowaj naprawę jako wariant")
        }
    }
}
