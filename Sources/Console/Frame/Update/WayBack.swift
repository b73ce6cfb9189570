import DeskModel
import ServiceModel

/// How what was written is taken back or corrected.
enum WayBack: Sendable {
    /// By `u`.
    case undo
    /// By `U`.
    case redo
    /// It is a fact: the sentence that says so, and what corrects it.
    case fact(Phrase)
    /// Nothing is said of it.
    case nothing
}

extension ConsoleState {
    func sentence(_ way: WayBack) -> String {
        switch way {
        case .undo:
            // Somebody who plays the day sends what has a place, within moments.
            isPlayed
                ? language("u takes it back until it is sent.", "u to cofa, póki nie wysłano.")
                : language("u takes it back.", "u to cofa.")
        case .redo: language("U does it again.", "U ponawia.")
        case .fact(let correction): correction(language)
        case .nothing: ""
        }
    }

    var isPlayed: Bool { if case .simulation(let clock) = vantage { !clock.stands } else { false } }
}

extension Phrase {
    /// What the field reported.
    static var corrected: Phrase {
        Phrase("It is a fact: u does not take it back, t corrects it.", "To fakt: u go nie cofa, t poprawia.")
    }
}
