import ArgumentParser
import DeskModel
import ServiceModel

/// Whose place of a visit counts that both sides have moved.
enum ConflictChoice: String, CaseIterable, NamedValue {
    case live, branch

    func name(_ language: Language) -> String {
        switch self {
        case .live: language("live", "na żywo")
        case .branch: language("branch", "wariant")
        }
    }
}
