/// Why what was said is no answer to a question.
package enum CheckFault: Error, Hashable, Sendable {
    case text(TextFault)
    case notYesNo(String)
    case notANumber(String, unit: String)
    case notAChoice(String, allowed: [String])
    /// No picture of that name is attached to the order.
    case notAPhoto(String)
}
