import DeskModel
import ServiceModel

/// A question of an order's checklist that is being answered, or whose answer is being corrected, in one line.
package struct ChecklistQuestion: Hashable, Sendable {
    let visit: Visit.ID
    /// Of the line in the order's checklist.
    let number: Int
    let name: String
    let item: ChecklistItem
    /// The answer that was wrong.
    let isCorrection: Bool
    let basis: Basis

    func words(_ language: Language) -> String {
        let expected = item.expected(language)
        guard isCorrection else { return "\(name) (\(expected))" }
        return language(
            "\(name) (\(expected)); why it was wrong; - takes it back",
            "\(name) (\(expected)); czemu było błędne; - wycofuje")
    }
}
