import TermCanvas

/// A line of the dialog.
struct CompletionLine {
    var row: CompletionDraft.Row?
    var spans: [Span]
    /// What is typed in it; `nil` for a line that only tells something.
    var typed: TextLine?
    var room = 0
    /// It takes more room as more is typed.
    var isLong = false
    var behind = ""
    var isWrong = false
}
