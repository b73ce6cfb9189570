public import ServiceModel
import TermCanvas

/// What happened in the field, being told step by step: which act, perhaps when, perhaps why.
public struct FieldReport: Hashable, Sendable {
    public let visit: Visit.ID
    public internal(set) var act: VisitAct?
    /// `nil` for now.
    public internal(set) var at: Timestamp?
    /// The act is chosen and ends the visit: one more key, for it cannot be taken back.
    public internal(set) var isAsking = false

    init(_ visit: Visit.ID) {
        self.visit = visit
    }

    /// The acts of the box with their letters, in the order of a visit's day.
    static let acts: [(letter: Character, act: VisitAct)] = [
        ("a", .accept), ("r", .reject), ("t", .travel), ("v", .arrive), ("w", .start), ("p", .pause), ("u", .resume),
        ("c", .complete), ("h", .partial), ("n", .needsParts), ("x", .noAccess), ("b", .abort),
    ]

    static func act(for key: Key) -> VisitAct? {
        guard case .character(let letter) = key else { return nil }
        return acts.first { $0.letter == letter }?.act
    }
}
