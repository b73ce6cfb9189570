import DeskModel
import ServiceModel

/// What is wrong with something that is said for the customer's report.
enum AccountFault: Hashable, Sendable {
    /// It belongs to a signature, and nobody signed.
    case unsigned
    /// The file that is named is of no use.
    case unreadable(Refusal)

    func sentence(_ wording: Wording) -> String {
        switch self {
        case .unsigned:
            wording.language(
                "It belongs to a signature: say who signed, or leave it empty.",
                "To należy do podpisu: podaj, kto podpisał, albo zostaw puste.")
        case .unreadable(let refusal): refusal.sentence(wording)
        }
    }
}
