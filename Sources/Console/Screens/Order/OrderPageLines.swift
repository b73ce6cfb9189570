import DeskModel
import ServiceModel
import TermCanvas

/// Lines of a section that are plain text.
extension PageLine {
    /// A text as one line, cut where it must be; the status line says it whole.
    static func text(
        _ id: LineID, _ text: String, _ role: Role = .text, says sentence: String? = nil,
        enter: (@Sendable (inout ConsoleState) -> [Effect])? = nil
    ) -> PageLine {
        PageLine(id: id, spans: [Span(text, role)], sentence: sentence ?? text.closed, enter: enter)
    }

    /// A text broken between words.
    static func wrapped(_ kind: String, _ key: Int64 = 0, _ text: String, to columns: Int) -> [PageLine] {
        SafeText.wrapped(text, to: columns).enumerated().map { index, line in
            PageLine(
                id: LineID(kind, key, Int64(index)), spans: [Span(line)], sentence: SafeText.line(text).closed,
                enter: nil)
        }
    }
}

extension PageSection {
    /// A section whose folded form is what its first line says: open, that line stands beside the heading.
    init(
        _ name: String, _ heading: String, answer: String, startsFolded: Bool = false, caption: String? = nil,
        _ lines: [PageLine] = []
    ) {
        self.init(
            name: name, heading: heading, answer: answer, caption: caption ?? answer, startsFolded: startsFolded,
            lines: lines)
    }
}

extension String {
    /// With a full stop, unless it ends with a sign that closes a sentence.
    fileprivate var closed: String { last.map { ".!?…".contains($0) } == true ? self : self + "." }
}

extension ConsoleState {
    /// Pages of low screens begin with less unfolded.
    var isLow: Bool { size.rows < 30 }
}
