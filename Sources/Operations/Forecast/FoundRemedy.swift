import DeskModel
import ServiceModel

/// What was found for a jeopardy, as it was at an entry of the journal.
struct FoundRemedy: Sendable {
    var jeopardy: Jeopardy
    var sequence: Int
    var remedy: Remedy
}
