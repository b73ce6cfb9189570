import TermCanvas

/// A whole control sequence (`CSI parameters intermediates final`) or an SS3 one.
struct ControlSequence {
    enum Meaning {
        case key(Key)
        case mouse(MouseEvent)
        /// Three more bytes follow.
        case oldMouseReport
        case pasteBegins
        /// An answer, a report, or a key we have no use for.
        case nothing
    }

    private let introducer: Character
    private let parameters: String
    private let final: Character

    /// `nil` for what is no sequence. `scalars` begin with ESC.
    init?(_ scalars: [Unicode.Scalar]) {
        guard scalars.count >= 3, let last = scalars.last else { return nil }
        introducer = Character(scalars[1])
        final = Character(last)
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars[2..<(scalars.count - 1)])
        parameters = String(text)
    }

    var meaning: Meaning {
        if introducer == "[", parameters.first == "<" {
            return EscapeSequence.mouse(parameters: String(parameters.dropFirst()), final: final).map(Meaning.mouse)
                ?? .nothing
        }
        if introducer == "[", parameters == "200", final == "~" { return .pasteBegins }
        if introducer == "[", parameters.isEmpty, final == "M" { return .oldMouseReport }
        return EscapeSequence.key(introducer: introducer, parameters: parameters, final: final).map(Meaning.key)
            ?? .nothing
    }
}
