package import ServiceModel
import TermCanvas

/// What happened in the field, being told step by step: which act, perhaps when, perhaps why.
package struct FieldReport: Hashable, Sendable {
    package let visit: Visit.ID
    package internal(set) var act: VisitAct?
    /// `nil` for now, or for the time that was told.
    package internal(set) var at: Timestamp?
    /// When the work began, where that is told with its end.
    package internal(set) var started: Timestamp?
    package internal(set) var reason: String?
    package internal(set) var signedBy: String?
    package internal(set) var note: String?
    /// The beginning of the work is asked for too: what lies between is told with the end.
    package internal(set) var asksTimes = false
    /// The last report is being corrected.
    package internal(set) var isCorrection = false
    /// Everything is chosen and it ends the visit, or corrects what was told: one more key, for it cannot be taken back.
    package internal(set) var isAsking = false
    /// What its order asks is being read: keys wait, for they are meant for the dialog that comes.
    package internal(set) var isReading = false

    init(_ visit: Visit.ID) {
        self.visit = visit
    }

    /// More can be said of it than one line takes: there is a dialog for it.
    var opensDialog: Bool { !isCorrection && act.map { [.complete, .partial, .needsParts].contains($0) } == true }

    /// The acts of the box with their letters, in the order of a visit's day.
    static let acts: [(letter: Character, act: VisitAct)] = [
        ("a", .accept), ("r", .reject), ("t", .travel), ("v", .arrive), ("w", .start), ("p", .pause), ("u", .resume),
        ("c", .complete), ("h", .partial), ("n", .needsParts), ("x", .noAccess), ("b", .abort),
    ]
    /// Corrects the last report; there, what was told did not happen.
    static let correct = Key.character("k")
    static let withdraw = Key.character("0")
    /// Exchanges a member of a crew.
    static let exchange = Key.character("l")
    /// Somebody who comes along takes the visit.
    static let acceptAsMember = Key.character("m")

    static func act(for key: Key) -> VisitAct? {
        guard case .character(let letter) = key else { return nil }
        return acts.first { $0.letter == letter }?.act
    }
}
