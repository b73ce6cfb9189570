package import ServiceModel

/// Minutes to park and reach the door, once per stop; `nil` for the usual three.
package struct SetParking: Command {
    package static let name = "set-parking"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.masterData
    package var breaking: PlanConsequence { .told }

    package var minutes: Int?

    package init(minutes: Int?) {
        self.minutes = minutes
    }
}
