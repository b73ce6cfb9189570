/// What was told with the end of a visit for its report: found, done, advised, and who signed for which content. A fact, beside
/// the visit's event; what was told wrong is told again beside the event that corrects it.
package struct VisitAccount: Hashable, Sendable, Codable {
    package var visit: Visit.ID
    /// Of the event that it was told with.
    package var sequence: Int
    /// What was found; empty where nothing was said, as below.
    package var found: String
    package var done: String
    /// What the customer had better do, or have done.
    package var advice: String
    /// What whoever signed is at the customer's.
    package var role: String
    /// `nil` where only the name was taken.
    package var strokes: SignatureStrokes?
    /// Of the report's content that was shown to whoever signed; `nil` without a signature.
    package var content: String?

    package init(
        visit: Visit.ID, sequence: Int, found: String = "", done: String = "", advice: String = "", role: String = "",
        strokes: SignatureStrokes? = nil, content: String? = nil
    ) {
        self.visit = visit
        self.sequence = sequence
        self.found = found
        self.done = done
        self.advice = advice
        self.role = role
        self.strokes = strokes
        self.content = content
    }

    /// Nothing was told.
    package var isEmpty: Bool {
        found.isEmpty && done.isEmpty && advice.isEmpty && role.isEmpty && strokes == nil && content == nil
    }
}
