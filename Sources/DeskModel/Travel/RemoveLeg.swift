package import ServiceModel

/// Forgets a drive that a person entered.
package struct RemoveLeg: Command {
    package static let name = "remove-leg"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.masterData
    package var breaking: PlanConsequence { .told }

    package var from, to: LegEnd
    package var bothWays: Bool

    package init(from: LegEnd, to: LegEnd, bothWays: Bool = true) {
        self.from = from
        self.to = to
        self.bothWays = bothWays
    }
}
