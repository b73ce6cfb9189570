import DeskModel

/// What was found where somebody named a file.
struct FileLook: Sendable {
    let path: String
    let token: Int
    /// `nil` until the answer comes.
    var found: Result<VisitFileContent, Refusal>?
}
