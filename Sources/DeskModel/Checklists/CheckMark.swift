package import ServiceModel

/// How a question of a checklist stands.
package enum CheckMark: String, CaseIterable, Sendable, CodeNamed {
    case ok
    case outside
    case missing
    /// It may stay unanswered.
    case open
    case notAsked = "not-asked"

    package init(_ line: Checklist.Line) {
        self =
            !line.isAsked
            ? .notAsked
            : line.isFinding ? .outside : line.value != nil ? .ok : line.isMissing ? .missing : .open
    }

    package var polishName: String {
        switch self {
        case .ok: "ok"
        case .outside: "poza granicami"
        case .missing: "brakuje"
        case .open: "bez odpowiedzi"
        case .notAsked: "niezadane"
        }
    }
}
