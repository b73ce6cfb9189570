import ServiceModel
import TermCanvas

/// A line of an open section.
struct PageLine: Sendable {
    let id: LineID
    let spans: [Span]
    /// What the status line says of it.
    let sentence: String
    /// The document that it stands for: shown and saved by keys of every page.
    var document: Document?
    /// What Enter goes into; `nil` for a line with nothing behind it.
    let enter: (@Sendable (inout ConsoleState) -> [Effect])?

    init(
        id: LineID, spans: [Span], sentence: String, document: Document? = nil,
        enter: (@Sendable (inout ConsoleState) -> [Effect])?
    ) {
        self.id = id
        self.spans = spans
        self.sentence = sentence
        self.document = document
        self.enter = enter
    }
}
