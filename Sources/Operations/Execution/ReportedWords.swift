import DeskModel

/// What is said with a fact.
struct ReportedWords {
    var reason: String?
    var signedBy: String?
    var note: String?
}
