import TermCanvas

/// A line of an open section.
struct PageLine: Sendable {
    let id: LineID
    let spans: [Span]
    /// What the status line says of it.
    let sentence: String
    /// What Enter goes into; `nil` for a line with nothing behind it.
    let enter: (@Sendable (inout ConsoleState) -> [Effect])?
}
