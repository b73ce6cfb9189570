import DeskModel
import ServiceModel

/// What was found for a jeopardy, as it was at an entry of the journal and a minute.
struct FoundRemedy: Sendable {
    var jeopardy: Jeopardy
    var sequence: Int
    var at: Timestamp
    var remedy: Remedy

    /// Seconds for which a remedy is still shown while another is looked for.
    private static let kept = 600

    /// Whether it still answers that trouble while it is looked for anew; a place whose time has come does not.
    func stillAnswers(_ other: Jeopardy, at now: Timestamp) -> Bool {
        guard jeopardy.isSame(as: other), now.since(at) < Self.kept else { return false }
        if case .give(let gift) = remedy { return gift.start > now }
        return true
    }
}
