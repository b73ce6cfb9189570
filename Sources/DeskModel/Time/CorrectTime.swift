package import ServiceModel

/// Measured time was otherwise. What was told stays on record, with the reason; the events of a visit are moved by
/// further events.
package struct CorrectTime: Command {
    package static let name = "correct-time"
    /// Another correction puts back what was told before.
    package static let undo = UndoClass.compensated
    package static let permission = Permission.dispatch

    package var target: TimeTarget
    /// `nil` where the time was right.
    package var from: Timestamp?
    package var to: Timestamp?
    /// What it was; `nil` where that was right. Of a visit's events only times can be corrected.
    package var kind: TimeKind?
    package var about: AdministrationKind?
    package var visit: Visit.ID?
    /// Nothing of the kind happened.
    package var isWithdrawn: Bool
    package var reason: String

    package init(
        _ target: TimeTarget, from: Timestamp? = nil, to: Timestamp? = nil, kind: TimeKind? = nil,
        about: AdministrationKind? = nil, visit: Visit.ID? = nil, isWithdrawn: Bool = false, reason: String
    ) {
        self.target = target
        self.from = from
        self.to = to
        self.kind = kind
        self.about = about
        self.visit = visit
        self.isWithdrawn = isWithdrawn
        self.reason = reason
    }
}
