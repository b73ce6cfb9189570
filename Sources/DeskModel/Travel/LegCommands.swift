package import ServiceModel

/// One end of a leg that a person enters: a site, a home or a bare point.
package struct LegEnd: Hashable, Sendable, Codable {
    package var name: String
    package var location: Coordinate

    package init(name: String, location: Coordinate) {
        self.name = name
        self.location = location
    }
}

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
