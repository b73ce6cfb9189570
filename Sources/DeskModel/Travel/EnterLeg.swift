package import ServiceModel

/// A drive that a person knows better than the estimate and every road engine.
package struct EnterLeg: Command {
    package static let name = "enter-leg"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.masterData
    package var breaking: PlanConsequence { .told }

    package var from, to: LegEnd
    /// Without parking, 1 … 1440.
    package var minutes: Int
    /// Along roads; `nil` as estimated.
    package var metres: Int?
    /// The way back takes as long.
    package var bothWays: Bool

    package init(from: LegEnd, to: LegEnd, minutes: Int, metres: Int? = nil, bothWays: Bool = true) {
        self.from = from
        self.to = to
        self.minutes = minutes
        self.metres = metres
        self.bothWays = bothWays
    }
}
