/// Why what is typed becomes no command, and in which line.
struct CompletionObstacle: Error {
    let row: CompletionDraft.Row
    let sentence: String
}
