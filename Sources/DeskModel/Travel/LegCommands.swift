public import ServiceModel

/// One end of a leg that a person enters: a site, a home or a bare point.
public struct LegEnd: Hashable, Sendable, Codable {
    public var name: String
    public var location: Coordinate

    public init(name: String, location: Coordinate) {
        self.name = name
        self.location = location
    }
}

/// A drive that a person knows better than the estimate and every road engine.
public struct EnterLeg: Command {
    public static let name = "enter-leg"
    public static let undo = UndoClass.reversible
    public static let permission = Permission.masterData
    public var breaking: PlanConsequence { .told }

    public var from, to: LegEnd
    /// Without parking, 1 … 1440.
    public var minutes: Int
    /// Along roads; `nil` as estimated.
    public var metres: Int?
    /// The way back takes as long.
    public var bothWays: Bool

    public init(from: LegEnd, to: LegEnd, minutes: Int, metres: Int? = nil, bothWays: Bool = true) {
        self.from = from
        self.to = to
        self.minutes = minutes
        self.metres = metres
        self.bothWays = bothWays
    }
}

/// Forgets a drive that a person entered.
public struct RemoveLeg: Command {
    public static let name = "remove-leg"
    public static let undo = UndoClass.reversible
    public static let permission = Permission.masterData
    public var breaking: PlanConsequence { .told }

    public var from, to: LegEnd
    public var bothWays: Bool

    public init(from: LegEnd, to: LegEnd, bothWays: Bool = true) {
        self.from = from
        self.to = to
        self.bothWays = bothWays
    }
}
