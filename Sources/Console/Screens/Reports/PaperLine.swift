import DeskModel
import TermCanvas

extension PrintedTextLine {
    /// The line in a box of so many columns; broken where it must be.
    func spans(columns: Int) -> [[Span]] {
        let role: Role =
            switch tone {
            case .plain, .good: .text
            case .quiet: .dim
            case .heading: .title
            case .warning: .statusWarning
            }
        guard SafeText.width(text) > columns else { return [[Span(text, role)]] }
        return SafeText.wrapped(text, to: columns).map { [Span($0, role)] }
    }
}
